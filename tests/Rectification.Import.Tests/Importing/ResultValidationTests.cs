using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Tests.Importing;

/// <summary>Each finding of validation at the words it is about, as far as the text shows them.</summary>
public class ResultValidationTests
{
    private const string Sentence = "组织全体馆员分批赴省城参加三天的古籍修复培训并闭卷考试，全员合格并取得省级古籍修复职业技能等级证书";

    private const string Text = $"""
        中共青川市图书馆支部关于巡察整改进展情况的通报
        2021年5月6日
        根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对市图书馆支部开展了常规巡察，并于6月6日反馈了意见，现将整改情况通报如下。
        一、整改落实情况
        1.关于“‘读者意见处理不及时”的问题
        整改措施：一是完善受理流程。二是{Sentence}。
        整改时限：2021年6月底前
        整改进展：采取了3项措施，已完成3项。
        2.关于“古籍保护力量不足”的问题
        整改措施：一是增设岗位两个。二是为此，{Sentence}。
        整改进展：已完成。
        二、联系方式
        电子邮箱：qctsg163.com
        中共青川市图书馆支部
        2021年5月6日
        """;

    [Fact]
    public void An_unbalanced_mark_is_found_at_itself() => Assert.Equal("‘", Assert.Single(Located(Rules.UnbalancedQuote)));

    [Fact]
    public void A_repeated_passage_is_found_once_with_its_other_place()
    {
        var finding = Assert.Single(NoticeImporter.Import(Text).Validate(), static finding => finding.Rule == Rules.RepeatedText);

        Assert.Equal(new SourceSpan(Text.LastIndexOf(Sentence, StringComparison.Ordinal), Sentence.Length), finding.Source);
        var other = Assert.Single(finding.Related);
        Assert.Equal((new SourceSpan(Text.IndexOf(Sentence, StringComparison.Ordinal), Sentence.Length), "1.二是"), (other.Source!.Value, other.Name));
    }

    [Fact]
    public void An_address_is_found_in_the_contact_line() => Assert.Equal("qctsg163.com", Assert.Single(Located(Rules.MalformedEmail)));

    [Fact]
    public void A_date_of_publication_is_found_in_the_date_line()
        => Assert.Equal("2021年5月6日", Assert.Single(Located(Rules.PublishedBeforeFeedback)));

    [Fact]
    public void A_count_in_a_status_is_found_in_the_line_of_the_status()
        => Assert.Equal("3项措施", Assert.Single(Located(Rules.OwnCountMismatch)));

    [Fact]
    public void Words_are_found_behind_blanks_and_line_ends_that_the_notice_leaves_out()
    {
        const string broken = "修订《借阅 管理\n办法》一部，另有《采编";
        var text = Text.Replace("完善受理流程", broken, StringComparison.Ordinal);

        var finding = Assert.Single(NoticeImporter.Import(text).Validate(), static finding => finding.Rule == Rules.UnbalancedQuote && finding.Arguments[0] == "《");

        Assert.Equal(text.LastIndexOf('《'), finding.Source!.Value.Start);
    }

    [Fact]
    public void What_import_and_validation_both_found_is_said_once_in_the_order_of_the_text()
    {
        var both = new Finding { Rule = Rules.UnbalancedQuote, Severity = FindingSeverity.Warning, Source = new SourceSpan(12, 1), Arguments = ["“", "…", "unclosed"] };
        var late = new Finding { Rule = Rules.UnplacedText, Severity = FindingSeverity.Info, Source = new SourceSpan(30, 2), Arguments = ["…"] };
        var issue = new Issue { Title = "称“不够", Source = new SourceSpan(10, 9), Measures = [new() { Text = "称“补课", Source = new SourceSpan(20, 9) }] };
        var result = new ImportResult { Notice = new() { Aspects = [new() { Issues = [issue] }] }, Findings = [late, both] };

        var findings = result.Validate(new() { Rules = new() { ["*"] = RuleLevel.Off, [Rules.UnbalancedQuote] = RuleLevel.Error, [Rules.UnplacedText] = RuleLevel.Info } });

        Assert.Equal([12, 20, 30], findings.Select(static finding => finding.Source!.Value.Start));
        Assert.Equal([FindingSeverity.Error, FindingSeverity.Error, FindingSeverity.Info], findings.Select(static finding => finding.Severity));
    }

    [Fact]
    public void A_rule_that_is_off_is_silent_in_the_import_too()
        => Assert.Empty(NoticeImporter.Import("今天下雨。").Validate(new() { Rules = new() { [Rules.NotANotice] = RuleLevel.Off } }));

    [Fact]
    public void A_text_that_is_no_notice_keeps_the_findings_of_its_import()
        => Assert.Equal(Rules.NotANotice, Assert.Single(NoticeImporter.Import("今天下雨。").Validate()).Rule);

    [Fact]
    public void Where_the_outline_is_uncertain_a_total_is_no_accusation()
    {
        var imported = NoticeImporter.Import(Text.Replace("一、整改落实情况", "一、整改落实情况\n巡察反馈的9个问题，均已整改。", StringComparison.Ordinal));
        var uncertain = new Finding { Rule = Rules.UncertainOutline, Severity = FindingSeverity.Info, Source = new SourceSpan(100, 4), Arguments = ["一是", "measures", "issues"] };

        Assert.Equal(FindingSeverity.Warning, Assert.Single(imported.Validate(), static finding => finding.Rule == Rules.IssueTotalMismatch).Severity);
        Assert.Equal(FindingSeverity.Info, Assert.Single((imported with { Findings = [uncertain] }).Validate(), static finding => finding.Rule == Rules.IssueTotalMismatch).Severity);
    }

    private static string[] Located(RuleDescriptor rule)
        => [.. NoticeImporter.Import(Text).Validate().Where(finding => finding.Rule == rule).Select(finding => Text.Substring(finding.Source!.Value.Start, finding.Source.Value.Length))];
}
