using Rectification.Validation;

namespace Rectification.Analysis.Statistics;

/// <summary>Counts one notice.</summary>
internal static class NoticeCounts
{
    /// <summary>The key of what is not stated.</summary>
    public const string None = "none";

    public static NoticeStatistics Of(Notice notice, List<Finding>? findings)
    {
        var issues = notice.AllIssues().ToList();
        return Check(findings) with
        {
            Notices = 1,
            Issues = issues.Count,
            Measures = notice.AllMeasures().Count(static placed => placed.Aspect is not null),
            IssuesByStatus = CountTable.Of(issues.Select(static placed => placed.Part.Status?.Progress.Value ?? None)),
            IssuesByKind = CountTable.Of(issues.Select(static placed => placed.Part.Kind.Value)),
            IssuesByAspect = CountTable.Of(issues.Select(static placed => placed.Aspect?.Title ?? None)),
            IssuesByMeasures = CountTable.Of(issues.Select(static placed => NoticeStatistics.MeasureBucket(placed.Part.Measures.Count))),
            NoticesByPublisher = CountTable.Of([NoticeOrigin.PublisherOf(notice)]),
            NoticesByLevel = CountTable.Of([NoticeOrigin.LevelOf(notice)]),
            NoticesByRegion = CountTable.Of([NoticeOrigin.RegionOf(notice)]),
            NoticesByPeriod = CountTable.Of([NoticeOrigin.PeriodOf(notice)]),
            Outcomes = OutcomeTable.Of(notice),
            Titles = TitleSample.Of(notice),
        };
    }

    private static NoticeStatistics Check(List<Finding>? findings) => findings is null ? new() : new()
    {
        CheckedNotices = 1,
        NoticesWithFindings = HasAtLeast(findings, FindingSeverity.Warning),
        NoticesWithErrors = HasAtLeast(findings, FindingSeverity.Error),
        UncertainReadings = findings.Any(static finding => finding.Rule == Rules.UncertainOutline) ? 1 : 0,
        FindingsByRule = CountTable.Of(findings.Select(static finding => finding.Rule.Id)),
    };

    private static long HasAtLeast(List<Finding> findings, FindingSeverity severity)
        => findings.Exists(finding => finding.Severity >= severity) ? 1 : 0;
}
