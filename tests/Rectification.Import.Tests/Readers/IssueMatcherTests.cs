using Rectification.Import.Readers.Findings;

namespace Rectification.Import.Tests.Readers;

public class IssueMatcherTests
{
    private static readonly IssueMatcher Issues = new([
        new()
        {
            Issues =
            [
                new() { Title = "关于“医联体‘联体不联心’”的问题" },
                new() { Title = "关于“学习制度不够健全，记录不够完整”的问题", Issues = [new() { Title = "关于“学习制度不够健全”的问题" }] },
            ],
        },
        new() { Issues = [new() { Title = "关于“审核把关不严”的问题" }, new() { Title = "关于“审核把关不严”的问题" }, new() { Title = "管理不力" }] },
    ]);

    [Theory]
    [InlineData("医联体“联体不联心”问题", "/aspects/0/issues/0")]
    [InlineData("关于“学习制度不够健全”的问题", "/aspects/0/issues/1/issues/0")]
    [InlineData("关于巡察反馈“学习制度不够健全，记录”等问题", "/aspects/0/issues/1")]
    [InlineData("关于“审核把关不严”的问题", null)]
    [InlineData("管理不力", null)]
    [InlineData("关于“资金拨付不够及时”的问题", null)]
    public void A_heading_leads_to_the_one_issue_it_takes_up(string title, string? path)
        => Assert.Equal(path, Issues.Find(title));
}
