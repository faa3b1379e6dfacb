using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class HeadingRemarkTests
{
    [Theory]
    [InlineData("1.用车管理不严（责任领导：王某；整改状态：已完成）", "责任领导：王某；整改状态：已完成")]
    [InlineData("1.用车管理不严【整改状态：已完成】", "整改状态：已完成")]
    [InlineData("1.用车管理不严〔责任单位：车队〕", "责任单位：车队")]
    [InlineData("1.用车管理不严〖完成时限：6月底〗", "完成时限：6月底")]
    public void Labelled_words_in_brackets_close_a_heading(string heading, string expected) => Assert.Equal(expected, Find(heading));

    [Theory]
    [InlineData("1.用车管理不严（共3项）")]
    [InlineData("1.用车管理不严【责任单位：车队）")]
    [InlineData("1.用车管理不严")]
    [InlineData("【整改措施】")]
    [InlineData("1.未落实《责任单位：职责》")]
    public void Other_brackets_hold_no_remark(string heading) => Assert.Equal("", Find(heading));

    private static string Find(string heading)
    {
        using var text = Clean.Text(heading);
        return HeadingRemark.Find(text, text.Lines[0].Range) is { IsEmpty: false } found ? text.Write(found) : "";
    }
}
