using Rectification.Import.Tests.Importing;
using Rectification.Import.Text;
using Rectification.Validation;

namespace Rectification.Import.Tests.Text;

public class MarkdownMarksTests
{
    [Theory]
    [InlineData("# 一、整改", "一、整改")]
    [InlineData("### （一）整改", "（一）整改")]
    [InlineData("**一、整改情况**", "一、整改情况")]
    [InlineData("## **一、整改情况**", "一、整改情况")]
    [InlineData("**整改措施：**制定办法。", "整改措施：制定办法。")]
    [InlineData("1. **整改措施**：制定办法。", "1.整改措施：制定办法。")]
    [InlineData("甲\n**乙**", "甲\n乙")]
    public void Marks_that_shape_a_line_are_left_out(string raw, string clean) => Assert.Equal(clean, TextCleaner.Clean(raw).Folded.ToString());

    [Theory]
    [InlineData("由**局牵头，**科配合。")]
    [InlineData("**局党组、李**同志。")]
    [InlineData("给予张**、李**处分。")]
    [InlineData("** 不是粗体**")]
    [InlineData("**没有结尾")]
    [InlineData("#微腐败#治理")]
    [InlineData("整改 # 一、")]
    public void Hidden_names_and_other_signs_stay(string raw) => Assert.Equal(raw.Replace(" ", "", StringComparison.Ordinal), TextCleaner.Clean(raw).Folded.ToString());

    [Fact]
    public void A_notice_pasted_as_Markdown_is_read_and_the_marks_are_told()
    {
        const string Text = "# 中共某县某局党组关于巡察整改情况的通报\n\n县委巡察组对我局进行了巡察，反馈了意见，现将整改情况通报如下。\n\n## 一、整改情况\n\n**1.关于学习少的问题。**\n\n**整改措施：**已学习9次。\n\n**2.关于检查少的问题。**\n\n**整改措施：**已检查7次。\n";
        var result = ImportPromises.Check(Text);
        Assert.Equal("中共某县某局党组关于巡察整改情况的通报", result.Notice!.Title);
        Assert.Equal(["关于学习少的问题", "关于检查少的问题"], result.Notice.AllIssues().Select(issue => issue.Part.Title));
        Assert.Contains(result.Findings, finding => finding.Rule == Rules.CopyingNoise);
    }
}
