using Rectification.Import.Tests.Importing;
using Rectification.Validation;

namespace Rectification.Import.Tests.Readers;

/// <summary>The heading of a problem: what of it is number, title, status and enumerated parts, and what its groups of measures say of their numbers.</summary>
public class IssueReaderTests
{
    private const string Front = "中共柳泉县林业局党组关于巡察整改情况的通报\n根据县委统一部署，2021年3月1日至5月10日，县委第三巡察组对县林业局党组开展了巡察，2021年6月9日反馈了巡察意见。现将整改情况通报如下。\n一、反馈问题整改情况\n";
    private const string Next = "\n2.关于“护林站值守松散”的问题\n一是约谈站长。";

    [Theory]
    [InlineData("（1）一是补植4处。二是浇灌2次。\n2.一是清点苗木。二是建立台账。", "（1） 2. （2）")]
    [InlineData("①一是补植4处。二是浇灌2次。\n（2）一是清点苗木。二是建立台账。", "① （2） ②")]
    [InlineData("（九）一是补植4处。二是浇灌2次。\n10.一是清点苗木。二是建立台账。", "（九） 10. （十）")]
    [InlineData("㈠一是补植4处。二是浇灌2次。\n2.一是清点苗木。二是建立台账。", "㈠ 2. ㈡")]
    [InlineData("1.1 一是补植4处。二是浇灌2次。\n（2）一是清点苗木。二是建立台账。", "1.1 （2） 1.2")]
    [InlineData("（一）一是补植4处。二是浇灌2次。\n3.一是清点苗木。二是建立台账。", "")]
    [InlineData("（1）一是补植4处。二是浇灌2次。\n（2）一是清点苗木。二是建立台账。", "")]
    public void A_group_of_measures_numbered_in_another_style_is_a_slip(string answer, string expected)
    {
        var result = ImportPromises.Check($"{Front}1.关于“苗圃管理混乱”的问题\n{answer}\n3.关于“护林站值守松散”的问题\n一是约谈站长。");
        var slips = result.Findings.Where(finding => finding.Rule == Rules.NumberingOutOfOrder).ToList();
        Assert.Equal(expected, string.Join("|", slips.Select(finding => $"{finding.Arguments[0]} {finding.Arguments[1]} {finding.Arguments[3]}")));
        Assert.All(slips, finding => Assert.Equal("otherStyle", finding.Arguments[2]));
    }

    [Theory]
    [InlineData("1.关于“苗圃管理混乱”的问题（已完成）", "关于“苗圃管理混乱”的问题（已完成）", "completed")]
    [InlineData("1.关于“苗圃管理混乱”的问题（正在整改）", "关于“苗圃管理混乱”的问题（正在整改）", "inProgress")]
    [InlineData("1.关于“苗圃管理混乱”的问题", "关于“苗圃管理混乱”的问题", null)]
    public void A_remark_behind_a_heading_is_its_status(string heading, string title, string? status)
    {
        var issue = Read($"{heading}\n一是补植4处。{Next}");
        Assert.Equal(("1.", title, status), (issue.Number, issue.Title, issue.Status?.Progress.Value));
    }

    [Fact]
    public void A_status_under_the_heading_goes_before_the_remark_behind_it()
        => Assert.Equal("inProgress", Read($"1.关于“苗圃管理混乱”的问题（已完成）\n一是补植4处。\n整改进展：正在整改。{Next}").Status?.Progress.Value);

    [Fact]
    public void What_a_heading_enumerates_are_problems_of_their_own_in_front_of_those_below_it()
    {
        const string Heading = "1.苗圃管理不严格。一是出入没有登记。二是农药混放。";
        var result = ImportPromises.Check($"{Front}{Heading}\n整改措施：登记出入，分柜存放农药。{Next}");
        var issue = result.Notice!.Aspects[0].Issues[0];
        Assert.Equal(("1.", "苗圃管理不严格"), (issue.Number, issue.Title));
        Assert.Equal(["一是 出入没有登记", "二是 农药混放"], issue.Issues.Select(part => $"{part.Number} {part.Title}"));
        Assert.All(issue.Issues, part => Assert.Equal((IssueKind.Problem, 0, null), (part.Kind, part.Measures.Count, part.Description)));
        Assert.Equal("登记出入，分柜存放农药。", Assert.Single(issue.Measures).Text);
    }

    [Fact]
    public void What_goes_on_behind_a_heading_or_a_part_of_it_tells_more_of_it()
    {
        var issue = Read($"1.苗圃管理不严格。场长疏于过问。一是出入没有登记。上半年尤其突出。二是农药混放。\n整改措施：登记出入，分柜存放农药。{Next}");
        Assert.Equal(("苗圃管理不严格", "场长疏于过问。"), (issue.Title, issue.Description));
        Assert.Equal(["一是 出入没有登记 上半年尤其突出。", "二是 农药混放"], issue.Issues.Select(part => $"{part.Number} {part.Title} {part.Description}".TrimEnd()));
    }

    [Fact]
    public void Every_word_of_a_heading_has_its_role()
    {
        const string Heading = "1.苗圃管理不严格（正在整改）。一是出入没有登记。上半年尤其突出。二是农药混放。";
        var text = $"{Front}{Heading}\n整改措施：登记出入，分柜存放农药。{Next}";
        var result = ImportPromises.Check(text);
        Assert.Equal(
            ["issue 1.苗圃管理不严格（", "status 正在整改", "issue ）。", "issue 一是出入没有登记。", "description 上半年尤其突出。", "issue 二是农药混放。"],
            result.Segments.Where(segment => segment.Span.Start >= Front.Length && segment.Span.Start < Front.Length + Heading.Length)
                .Select(segment => $"{SegmentRoles.NameOf(segment.Role)} {segment.Span.Slice(text)}"));
    }

    private static Issue Read(string answer) => ImportPromises.Check(Front + answer).Notice!.Aspects[0].Issues[0];
}
