using Rectification.Import.Readers.Status;

namespace Rectification.Import.Tests.Readers;

public class ProblemNumbersTests
{
    [Theory]
    [InlineData("第1、3、5个问题已完成", "1 3 5", "已完成")]
    [InlineData("第二、第四项整改任务正在推进", "2 4", "正在推进")]
    [InlineData("问题一、问题三已完成", "1 3", "已完成")]
    [InlineData("1、3至5已完成", "1 3 4 5", "已完成")]
    [InlineData("（一）（三）和（四）已完成", "1 3 4", "已完成")]
    [InlineData("第7个问题正在推进", "7", "正在推进")]
    [InlineData("3已完成", "3", "已完成")]
    public void Numbers_that_stand_for_problems_are_read(string words, string expected, string rest)
    {
        var numbers = new List<int>();
        var length = ProblemNumbers.Read(words, numbers);
        Assert.Equal((expected, rest), (string.Join(' ', numbers), words[length..]));
    }

    [Theory]
    [InlineData("3个问题已完成")]
    [InlineData("问题已完成整改")]
    [InlineData("（一个）已完成")]
    [InlineData("2023年3月底前完成")]
    [InlineData("12月底前完成")]
    [InlineData("")]
    public void Numbers_that_count_or_belong_to_a_word_are_not(string words) => Assert.Equal(0, ProblemNumbers.Read(words, []));
}
