using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class UnbalancedMarksTests
{
    [Theory]
    [InlineData("坚持“一事一议”和（试行）《办法》【附件】〔2023〕9号")]
    [InlineData("“一机一档“”的”要求")]                                  // “ in “: poor style, but balanced
    [InlineData("印发办法（青图〔2023﹞9号）")]                            // closed by its small form
    [InlineData("加强宣传(含线上）")]                                     // closed in the other width
    [InlineData("1）补齐手续；2）更换人员；a）公示")]                       // 1） counts
    [InlineData("他说don’t")]
    [InlineData("")]
    public void RN702_accepts_what_is_balanced_or_counts(string text) => Assert.DoesNotContain(new Issue { Title = text }.Validate(), IsUnbalanced);

    [Theory]
    [InlineData("关于“手续不全的问题", "“", "is never closed")]
    [InlineData("手续不全”的问题", "”", "was never opened")]
    [InlineData("实施《办法的情况", "《", "is never closed")]
    [InlineData("（含“线上）服务", "“", "is never closed")]
    [InlineData("（含线上服务", "（", "is never closed")]
    public void RN702_names_the_mark_and_what_it_lacks(string title, string mark, string term)
    {
        var finding = Assert.Single(new Issue { Title = title }.Validate(), IsUnbalanced);

        Assert.Equal(mark, finding.Arguments[0]);
        Assert.Contains(term, finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void RN702_lets_a_quotation_run_over_the_texts_of_one_issue()
    {
        var issue = new Issue { Title = "指出“手续不全", Description = "且长期如此”。", Measures = [new() { Text = "落实（一是补齐" }, new() { Text = "二是公示）。" }] };

        Assert.DoesNotContain(issue.Validate(), IsUnbalanced);
    }

    [Fact]
    public void RN702_reports_swapped_marks_once_a_text()
        => Assert.Single(new Issue { Title = "评比", Measures = [new() { Text = "设立“甲奖“、”乙奖“、”丙奖“。" }] }.Validate(), IsUnbalanced);

    private static bool IsUnbalanced(Finding finding) => finding.Rule == Rules.UnbalancedQuote;
}
