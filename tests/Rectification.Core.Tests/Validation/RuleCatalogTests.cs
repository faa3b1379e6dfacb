using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public partial class RuleCatalogTests
{
    /// <summary>Ids are a promise: this list grows, and nothing in it ever goes or changes its name.</summary>
    private const string Promised = """
        RN101 TitleMissing, RN102 PublisherMissing, RN103 InspectionKindMissing, RN104 InspectedBodyMissing, RN105 TeamMissing,
        RN106 PublicationDateMissing, RN107 FeedbackDateMissing, RN108 FindingsMissing, RN109 NotANotice, RN110 SeveralNotices, RN111 WorkReport, RN112 NotText,
        RN201 NumberingGap, RN202 NumberingOutOfOrder, RN203 EmptyAspect, RN204 IssueWithoutMeasures, RN205 RepeatedText, RN206 NestingTooDeep,
        RN207 EmptyText, RN208 ControlCharacter, RN209 ManyRepeatedTexts, RN210 UncertainOutline,
        RN301 AspectTotalMismatch, RN302 OpinionTotalMismatch, RN303 IssueTotalMismatch, RN304 ItemTotalMismatch, RN305 MeasureTotalMismatch,
        RN306 ProgressTotalMismatch, RN307 PercentageMismatch, RN308 OwnCountMismatch,
        RN401 PeriodEndsBeforeStart, RN402 FeedbackBeforeEnd, RN403 PublishedBeforeFeedback, RN404 DeadlineBeforeFeedback, RN405 DeadlinePassed,
        RN406 ImpossibleDate, RN407 MeasureBeforeInspection, RN408 MeasureAfterPublication, RN409 YearMissing, RN410 PublishedLate, RN411 OutsideInspection, RN412 PlanOverdue, RN413 DocumentOfLaterYear, RN414 DocumentNumberTwice,
        RN501 CountNotWhole, RN502 UnitMismatch, RN503 PartsExceedSum, RN504 DetailUnknown,
        RN601 MalformedEmail, RN602 MalformedPhone, RN603 MalformedPostalCode, RN604 NoWayToRespond, RN605 ForeignAreaCode,
        RN701 CopyingNoise, RN702 UnbalancedQuote, RN703 PastedTwice, RN704 Truncated, RN705 WordsBlankedOut, RN706 BrokenEncoding, RN707 UnplacedText, RN708 RowOutOfLine,
        RN801 IdentityNumber, RN802 PrivateContact, RN803 NamedPerson,
        """;

    [Fact]
    public void Ids_and_names_are_the_promised_ones()
        => Assert.Equal(
            Promised.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Rules.All.Where(rule => rule.Family != "RN9xx").Select(rule => $"{rule.Id} {rule.Name}"));

    [Fact]
    public void Ids_are_unique_and_in_order() => Assert.Equal(Rules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_named_rule_is_in_the_catalogue()
        => Assert.Equal(
            typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(RuleDescriptor)).Select(property => (property.Name, (RuleDescriptor)property.GetValue(null)!)).OrderBy(rule => rule.Item2.Id, StringComparer.Ordinal),
            Rules.All.Select(rule => (rule.Name, rule)));

    [Fact]
    public void A_rule_is_found_by_its_id_in_any_case()
    {
        Assert.Same(Rules.NumberingGap, Rules.Find("rn201"));
        Assert.Null(Rules.Find("RN299"));
    }

    [Fact]
    public void Both_languages_of_a_message_have_the_same_places()
        => Assert.All(Rules.All, rule => Assert.Equal(Places(rule.Message.English), Places(rule.Message.Chinese)));

    [Fact]
    public void No_text_is_empty_or_left_in_English()
        => Assert.All(Rules.All, rule =>
        {
            Assert.Matches("[A-Za-z]", rule.Title.English);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Title.Chinese);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Message.Chinese);
            Assert.EndsWith("。", rule.Message.Chinese, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Message.English, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("zh", true)]
    [InlineData("zh-CN", true)]
    [InlineData("zh-SG", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("en", false)]
    [InlineData("de-DE", false)]
    [InlineData("", false)]
    public void Chinese_cultures_get_Chinese_and_all_others_English(string culture, bool chinese)
        => Assert.Equal(chinese ? "编号不连续" : "Gap in the numbering", Rules.NumberingGap.GetTitle(new CultureInfo(culture)));

    [Fact]
    public void Terms_and_counts_among_the_arguments_are_written_in_the_language_of_the_message()
    {
        var finding = new Finding { Rule = Rules.IssueTotalMismatch, Severity = FindingSeverity.Warning, Arguments = ["5", "topIssues=3;leafIssues=4"] };

        Assert.Contains("3 issues directly below an aspect, 4 issues of the lowest level", finding.GetMessage(new("en")), StringComparison.Ordinal);
        Assert.Contains("方面下的直接问题 3、最末级问题 4", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_with_too_few_arguments_says_so()
        => Assert.Contains("{2}", Assert.Throws<FormatException>(() => Rules.NumberingGap.GetMessage(["1.", "3."], CultureInfo.InvariantCulture)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("X1")]
    [InlineData("RULE")]
    public void A_host_cannot_describe_a_rule_whose_id_does_not_end_in_two_digits(string id)
        => Assert.ThrowsAny<ArgumentException>(() => new RuleDescriptor(id, "Own", FindingSeverity.Info, new("a", "b"), new("c", "d")));

    private static IEnumerable<string> Places(string template) => Place().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+(:\w+)?\}")]
    private static partial Regex Place();
}
