using Rectification.Import.Tests.Importing;
using Rectification.Validation;

namespace Rectification.Import.Tests.Checks;

/// <summary>What an import says about the text itself: each finding with the place it stands for, and silence where all is well.</summary>
public class TextChecksTests
{
    private const string Preamble = "根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对某局党组开展了常规巡察，并于5月6日反馈了意见，现将整改情况通报如下。";
    private const string Notice = $"中共某市某局党组关于巡察整改情况的通报\n{Preamble}\n一、整改落实情况\n1.关于“学习不够”的问题\n整改措施：制定学习计划。\n2.关于“审核不严”的问题\n整改措施：2021年6月30日前完善办法。\n二、下一步打算\n某局党组将继续抓好整改。\n中共某市某局党组\n2021年7月5日";

    [Fact]
    public void RN109_says_that_a_novel_is_no_notice()
    {
        var result = ImportPromises.Check("秋日登山记\n周末起了个大早，和老友约好去城北的山上走走。");
        Assert.Null(result.Notice);
        Assert.Equal(Rules.NotANotice, Assert.Single(result.Findings).Rule);
    }

    [Fact]
    public void A_notice_without_a_blemish_has_no_findings() => Assert.Empty(ImportPromises.Check(Notice).Findings);

    [Theory]
    [InlineData("【资料整理 公 众号：某某】")]
    [InlineData("##paidbegin##")]
    public void RN701_fires_once_at_the_first_of_all_noise(string noise)
        => AssertFires(Rules.CopyingNoise, Notice.Replace("制定学习计划。", $"制定{noise}学习计划。{noise}", StringComparison.Ordinal), noise);

    [Fact]
    public void RN703_fires_on_a_second_copy_as_a_whole()
        => AssertFires(Rules.PastedTwice, $"{Notice}\n{Notice}", Notice, last: true);

    [Theory]
    [InlineData("整改措施：研究制定机关作风建设实施办法，明确责任分工和完成时")]
    public void RN704_fires_on_a_text_that_ends_in_mid_sentence(string line)
        => AssertFires(Rules.Truncated, $"{Notice[..Notice.IndexOf("二、", StringComparison.Ordinal)]}3.关于“作风漂浮”的问题\n{line}", line);

    [Theory]
    [InlineData("整改措施：研究制定机关作风建设实施办法，明确责任分工和时限。")]
    [InlineData("整改措施：研究制定机关作风建设实施办法（共三项）")]
    [InlineData("整改措施：制定办法")]
    public void RN704_stays_silent_on_a_sentence_that_ends_or_is_too_short_to_tell(string line)
        => AssertSilent(Rules.Truncated, $"{Notice[..Notice.IndexOf("二、", StringComparison.Ordinal)]}3.关于“作风漂浮”的问题\n{line}");

    [Theory]
    [InlineData("2021年2月30日")]
    [InlineData("2021年13月1日")]
    [InlineData("2021年6月31日")]
    public void A_date_that_does_not_exist_is_found_where_it_stands(string date)
        => AssertFires(Rules.ImpossibleDate, Notice.Replace("2021年6月30日", date, StringComparison.Ordinal), date);

    [Fact]
    public void A_date_that_exists_is_none_of_them()
        => AssertSilent(Rules.ImpossibleDate, Notice.Replace("2021年6月30日", "2020年2月29日", StringComparison.Ordinal));

    [Fact]
    public void RN707_fires_on_a_preface_that_belongs_to_no_notice()
    {
        const string Preface = "本册收录近期公布的通报，供学习参考，文字以原件为准。";
        AssertFires(Rules.UnplacedText, $"{Preface}\n{Notice}", Preface[..^1]);
    }

    private static void AssertFires(RuleDescriptor rule, string text, string at, bool last = false)
    {
        var finding = Assert.Single(ImportPromises.Check(text).Findings, finding => finding.Rule == rule);
        Assert.Equal(rule.DefaultSeverity, finding.Severity);
        Assert.StartsWith(at, finding.Source!.Value.Slice(text).ToString(), StringComparison.Ordinal);
        Assert.Equal(last ? text.LastIndexOf(at, StringComparison.Ordinal) : text.IndexOf(at, StringComparison.Ordinal), finding.Source.Value.Start);
        Assert.DoesNotContain("{0}", finding.Message, StringComparison.Ordinal);
    }

    private static void AssertSilent(RuleDescriptor rule, string text)
        => Assert.DoesNotContain(ImportPromises.Check(text).Findings, finding => finding.Rule == rule);
}
