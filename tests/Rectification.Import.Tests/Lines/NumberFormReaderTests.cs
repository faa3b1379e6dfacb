using Rectification.Import.Lines;

namespace Rectification.Import.Tests.Lines;

public class NumberFormReaderTests
{
    [Theory]
    [InlineData("〈1〉泵房漏水", "〈", nameof(CounterKind.Arabic), "〉", 1, "〈1〉")]
    [InlineData("<1>泵房漏水", "〈", nameof(CounterKind.Arabic), "〉", 1, "<1>")]
    [InlineData("[3]泵房漏水", "〔", nameof(CounterKind.Arabic), "〕", 3, "[3]")]
    [InlineData("【3】：泵房漏水", "【", nameof(CounterKind.Arabic), "】：", 3, "【3】：")]
    [InlineData("第1项：泵房漏水", "第", nameof(CounterKind.Arabic), "项：", 1, "第1项：")]
    [InlineData("板块二：泵房漏水", "板块", nameof(CounterKind.Chinese), "：", 2, "板块二：")]
    [InlineData("其三，泵房漏水", "其", nameof(CounterKind.Chinese), "，", 3, "其三，")]
    [InlineData("甲、泵房漏水", "", nameof(CounterKind.Stem), "、", 1, "甲、")]
    [InlineData("B.泵房漏水", "", nameof(CounterKind.Letter), ".", 2, "B.")]
    [InlineData("Ⅰ、泵房漏水", "", nameof(CounterKind.Roman), "、", 1, "Ⅰ、")]
    [InlineData("No.1 泵房漏水", "No.", nameof(CounterKind.Arabic), " ", 1, "No.1")]
    public void A_number_is_what_stands_around_a_counter(string line, string before, string kind, string after, int number, string written)
    {
        using var text = Clean.Text(line);
        Assert.True(NumberFormReader.TryRead(text, 0, text.Length, out var found));
        Assert.Equal((before, kind, after, number, written), (found.Form.Before, found.Form.Counter.ToString(), found.Form.After, found.Number, text.Write(found.Range)));
    }

    [Theory]
    [InlineData("（2-1）泵房漏水", "（#-", 2, 1)]
    [InlineData("3.2、泵房漏水", "#.", 3, 2)]
    [InlineData("二·三、泵房漏水", "#·", 2, 3)]
    [InlineData("3-1-2 泵房漏水", "#-#-", 1, 2)]
    public void A_number_may_repeat_the_one_of_the_level_above(string line, string before, int parent, int number)
    {
        using var text = Clean.Text(line);
        Assert.True(NumberFormReader.TryRead(text, 0, text.Length, out var found));
        Assert.Equal((before, parent, number), (found.Form.Before, found.Parent, found.Number));
    }

    [Theory]
    [InlineData("8：30开闸放水")]
    [InlineData("1.5万元")]
    [InlineData("1.5万元，用于换泵")]
    [InlineData("3-5月，检修闸门")]
    [InlineData("3月，检修闸门")]
    [InlineData("一方面，检修闸门")]
    [InlineData("（1泵房漏水")]
    [InlineData("，1、泵房漏水")]
    [InlineData("泵房漏水")]
    [InlineData("泵房有水泵3台，闸门2扇")]
    [InlineData("12")]
    public void What_nothing_closes_is_no_number(string line)
    {
        using var text = Clean.Text(line);
        Assert.False(NumberFormReader.TryRead(text, 0, text.Length, out _));
    }
}
