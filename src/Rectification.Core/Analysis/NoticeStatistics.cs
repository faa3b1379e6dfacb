using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Analysis.Statistics;
using Rectification.Validation;

namespace Rectification.Analysis;

/// <summary>Any number of notices in numbers, in bounded memory.</summary>
/// <remarks>
/// <see cref="Add"/> takes in one notice, <see cref="Merge"/> another collection; both are associative and commutative, so a collection may
/// be counted in parts, in any order and on any number of machines. A notice that is added twice counts twice: a host that receives copies
/// keeps their digests. Equal when all counts are. Immutable, safe to share between threads.
/// </remarks>
public sealed record NoticeStatistics
{
    private const int ManyMeasures = 10;

    /// <summary>The statistics of no notice.</summary>
    public static NoticeStatistics Empty { get; } = new();

    /// <summary>The notices.</summary>
    [JsonPropertyName("notices")]
    public long Notices { get; init; }

    /// <summary>The issues on all levels.</summary>
    [JsonPropertyName("issues")]
    public long Issues { get; init; }

    /// <summary>The measures of aspects and issues.</summary>
    [JsonPropertyName("measures")]
    public long Measures { get; init; }

    /// <summary>The notices whose findings were given; 0 where nobody validated them.</summary>
    [JsonPropertyName("checkedNotices")]
    public long CheckedNotices { get; init; }

    /// <summary>Of <see cref="CheckedNotices"/>, those with a warning or an error.</summary>
    [JsonPropertyName("noticesWithFindings")]
    public long NoticesWithFindings { get; init; }

    /// <summary>Of <see cref="CheckedNotices"/>, those with an error.</summary>
    [JsonPropertyName("noticesWithErrors")]
    public long NoticesWithErrors { get; init; }

    /// <summary>Of <see cref="CheckedNotices"/>, those whose outline could be read in another way too (RN210).</summary>
    [JsonPropertyName("uncertainReadings")]
    public long UncertainReadings { get; init; }

    /// <summary>
    /// Issues by the stage they have reached, in the names of <see cref="Progress"/>; <c>none</c> where the words say nothing.
    /// </summary>
    [JsonPropertyName("issuesByStatus")]
    public CountTable IssuesByStatus { get; init; } = CountTable.Empty;

    /// <summary>Issues by kind, in the names of <see cref="IssueKind"/>.</summary>
    [JsonPropertyName("issuesByKind")]
    public CountTable IssuesByKind { get; init; } = CountTable.Empty;

    /// <summary>Issues by the heading of their aspect; <c>none</c> where a notice groups nothing.</summary>
    [JsonPropertyName("issuesByAspect")]
    public CountTable IssuesByAspect { get; init; } = CountTable.Empty;

    /// <summary>Issues by how many measures answer them: <c>0</c> to <c>9</c>, and <c>10+</c>.</summary>
    [JsonPropertyName("issuesByMeasures")]
    public CountTable IssuesByMeasures { get; init; } = CountTable.Empty;

    /// <summary>Findings by the id of their rule.</summary>
    [JsonPropertyName("findingsByRule")]
    public CountTable FindingsByRule { get; init; } = CountTable.Empty;

    /// <summary>Notices by the body that published them.</summary>
    [JsonPropertyName("noticesByPublisher")]
    public CountTable NoticesByPublisher { get; init; } = CountTable.Empty;

    /// <summary>
    /// Notices by the level of the committee whose inspectors came: <c>centre</c>, <c>province</c>, <c>city</c>, <c>county</c>,
    /// <c>unknown</c>.
    /// </summary>
    [JsonPropertyName("noticesByLevel")]
    public CountTable NoticesByLevel { get; init; } = CountTable.Empty;

    /// <summary>
    /// Notices by the province, city and county with which the name of the body begins, such as 江苏省云澜市; <c>unknown</c> where it begins with
    /// none.
    /// </summary>
    [JsonPropertyName("noticesByRegion")]
    public CountTable NoticesByRegion { get; init; } = CountTable.Empty;

    /// <summary>Notices by the month they were published in, such as <c>2024-07</c>; by the year where only that is stated.</summary>
    [JsonPropertyName("noticesByPeriod")]
    public CountTable NoticesByPeriod { get; init; } = CountTable.Empty;

    /// <summary>What the notices state of outcomes, added up.</summary>
    [JsonPropertyName("outcomes")]
    public OutcomeTable Outcomes { get; init; } = OutcomeTable.Empty;

    /// <summary>The titles of issues that <see cref="FrequentTopics"/> looks at.</summary>
    [JsonPropertyName("titles")]
    public TitleSample Titles { get; init; } = TitleSample.Empty;

    /// <summary>The share of completed and closed issues among those with a status, 0 to 1.</summary>
    /// <value>Null where no issue has a status.</value>
    [JsonPropertyName("completionRate"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CompletionRate
        => Share(IssuesByStatus[Progress.CompletedValue] + IssuesByStatus[Progress.ClosedValue],
            Issues - IssuesByStatus[NoticeCounts.None]);

    /// <summary>How many measures there are for each issue.</summary>
    /// <value>Null where there is no issue.</value>
    [JsonPropertyName("measuresPerIssue"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MeasuresPerIssue => Share(Measures, Issues);

    /// <summary>The share of notices with a warning or an error, 0 to 1.</summary>
    /// <value>Null where none was checked.</value>
    [JsonPropertyName("shareWithFindings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ShareWithFindings => Share(NoticesWithFindings, CheckedNotices);

    /// <summary>The statistics of one notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="findings">What the validation found; null where it was not validated.</param>
    /// <returns>The statistics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeStatistics Of(Notice notice, IEnumerable<Finding>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return NoticeCounts.Of(notice, findings?.ToList());
    }

    /// <summary>The statistics with one notice more.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <returns>The statistics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public NoticeStatistics Add(Notice notice, IEnumerable<Finding>? findings = null) => Merge(Of(notice, findings));

    /// <summary>The statistics of both collections.</summary>
    /// <param name="other">Those of another collection.</param>
    /// <returns>The same whichever of the two is asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public NoticeStatistics Merge(NoticeStatistics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Notices = Notices + other.Notices,
            Issues = Issues + other.Issues,
            Measures = Measures + other.Measures,
            CheckedNotices = CheckedNotices + other.CheckedNotices,
            NoticesWithFindings = NoticesWithFindings + other.NoticesWithFindings,
            NoticesWithErrors = NoticesWithErrors + other.NoticesWithErrors,
            UncertainReadings = UncertainReadings + other.UncertainReadings,
            IssuesByStatus = IssuesByStatus.Merge(other.IssuesByStatus),
            IssuesByKind = IssuesByKind.Merge(other.IssuesByKind),
            IssuesByAspect = IssuesByAspect.Merge(other.IssuesByAspect),
            IssuesByMeasures = IssuesByMeasures.Merge(other.IssuesByMeasures),
            FindingsByRule = FindingsByRule.Merge(other.FindingsByRule),
            NoticesByPublisher = NoticesByPublisher.Merge(other.NoticesByPublisher),
            NoticesByLevel = NoticesByLevel.Merge(other.NoticesByLevel),
            NoticesByRegion = NoticesByRegion.Merge(other.NoticesByRegion),
            NoticesByPeriod = NoticesByPeriod.Merge(other.NoticesByPeriod),
            Outcomes = Outcomes.Merge(other.Outcomes),
            Titles = Titles.Merge(other.Titles),
        };
    }

    /// <summary>The words that the titles of issues have most in common, those first that account for most characters.</summary>
    /// <param name="count">How many at most.</param>
    /// <returns>
    /// Topics of at least three titles. Up to <see cref="TitleSample.Capacity"/> issues they are exact; beyond that, a topic of 2 issues in
    /// 100 is missed less than once in a million collections, and a share is right within 3 in 100 nineteen times out of twenty.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<TopicCount> FrequentTopics(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. TopicFinder.Find([.. Titles.Titles], count)];
    }

    /// <summary>How many notices and issues there are; fit for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Notices} notices, {Issues} issues");

    internal static string MeasureBucket(int measures)
        => measures < ManyMeasures ? measures.ToString(CultureInfo.InvariantCulture) : $"{ManyMeasures}+";

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
