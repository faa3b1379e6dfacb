using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Tests.Importing;

/// <summary>Each finding of validation at the words it is about, as far as the text shows them.</summary>
public class FindingLocatorTests
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
    public void An_unbalanced_mark_is_found_in_its_words() => Assert.Equal("关于“‘读者意见处理不及时”的问题", Assert.Single(Located(Rules.UnbalancedQuote)));

    [Fact]
    public void Findings_of_another_text_keep_the_place_they_have()
    {
        var result = NoticeImporter.Import("某");
        var foreign = new Finding { Rule = Rules.UnbalancedQuote, Severity = Severity.Warning, Source = new(1_000, 5), Arguments = ["“", "“学习不够"] };
        Assert.Equal([foreign], FindingLocator.Locate("某", result, [foreign]));
    }

    [Fact]
    public void Words_that_a_message_cuts_short_are_found_as_far_as_it_quotes_them()
    {
        var places = Located(Rules.RepeatedText);

        Assert.Equal(2, places.Length);
        Assert.All(places, place => Assert.StartsWith(place, Sentence, StringComparison.Ordinal));
        Assert.All(places, place => Assert.True(place.Length < Sentence.Length));
    }

    [Fact]
    public void A_repeated_sentence_is_found_in_each_of_its_places()
    {
        var starts = Locate().Where(finding => finding.Rule == Rules.RepeatedText).Select(finding => finding.Source!.Value.Start);

        Assert.Equal([Text.IndexOf(Sentence, StringComparison.Ordinal), Text.LastIndexOf(Sentence, StringComparison.Ordinal)], starts);
    }

    [Fact]
    public void An_address_is_found_in_the_contact_line() => Assert.Equal("qctsg163.com", Assert.Single(Located(Rules.MalformedEmail)));

    [Fact]
    public void A_date_of_publication_is_found_in_the_date_line()
        => Assert.Equal(Text.IndexOf("2021年5月6日", StringComparison.Ordinal), Assert.Single(Locate(), finding => finding.Rule == Rules.PublishedBeforeFeedback).Source!.Value.Start);

    [Fact]
    public void A_count_in_a_status_is_found_in_the_line_of_the_status()
        => Assert.Equal("3项措施", Assert.Single(Located(Rules.OwnCountMismatch)));

    [Theory]
    [InlineData("/title", "中共青川市图书馆支部关于巡察整改进展情况的通报")]
    [InlineData("/inspection/feedbackOn", "根据市委统一部署")]
    [InlineData("/contact/phones/0", "电子邮箱")]
    [InlineData("/signature/date", "中共青川市图书馆支部\n2021年5月6日")]
    public void A_member_without_a_place_gets_that_of_the_part_it_was_read_from(string path, string expected)
    {
        var place = Assert.Single(FindingLocator.Locate(Text, NoticeImporter.Import(Text), [new() { Rule = Rules.TitleMissing, Severity = Severity.Info, Path = path }])).Source!.Value;

        Assert.Contains(expected.Split('\n')[^1], Text[place.Start..], StringComparison.Ordinal);
        Assert.StartsWith(expected.Split('\n')[^1], Text.Substring(place.Start, place.Length).TrimStart('\n'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_what_is_nowhere_keeps_no_place()
        => Assert.Null(Assert.Single(FindingLocator.Locate(Text, NoticeImporter.Import(Text), [new() { Rule = Rules.FindingsMissing, Severity = Severity.Error, Path = "/aspects" }])).Source);

    [Fact]
    public void A_finding_whose_words_are_not_in_the_text_keeps_its_place()
    {
        var finding = new Finding { Rule = Rules.RepeatedText, Severity = Severity.Warning, Path = "/aspects/0/issues/0/measures/0/text", Source = new SourceSpan(40, 5), Arguments = ["sentence", "此句不在文中", "/x"] };

        Assert.Equal(finding, Assert.Single(FindingLocator.Locate(Text, NoticeImporter.Import(Text), [finding])));
    }

    [Fact]
    public void Findings_keep_their_order_and_all_but_their_places()
    {
        var imported = NoticeImporter.Import(Text);
        var found = imported.Notice!.Validate();

        Assert.Equal(found.Select(finding => finding with { Source = null }), FindingLocator.Locate(Text, imported, found).Select(finding => finding with { Source = null }));
    }

    [Fact]
    public void Nothing_is_located_without_text_or_import()
    {
        Assert.Throws<ArgumentNullException>(() => FindingLocator.Locate(null!, NoticeImporter.Import(Text), []));
        Assert.Throws<ArgumentNullException>(() => FindingLocator.Locate(Text, null!, []));
    }

    private static string[] Located(RuleDescriptor rule)
        => [.. Locate().Where(finding => finding.Rule == rule).Select(finding => Text.Substring(finding.Source!.Value.Start, finding.Source.Value.Length))];

    private static ValueList<Finding> Locate()
    {
        var imported = NoticeImporter.Import(Text);
        return FindingLocator.Locate(Text, imported, imported.Notice!.Validate());
    }
}
