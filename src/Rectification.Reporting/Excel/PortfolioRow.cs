using Rectification.Primitives;

namespace Rectification.Reporting.Excel;

/// <summary>A notice as a row of the sheet that lists them.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="PublishedOn">When.</param>
/// <param name="Round">The round of inspection that it answers.</param>
/// <param name="Statuses">How its issues stand.</param>
/// <param name="Measures">How many measures it tells.</param>
/// <param name="FollowUps">How many issues need further work.</param>
/// <param name="Findings">How many findings there are.</param>
/// <param name="File">The file it came from.</param>
/// <param name="Link">Its first row.</param>
internal sealed record PortfolioRow(
    string? Title, string? Publisher, PartialDate? PublishedOn, string? Round, StageCounts Statuses, int Measures, int FollowUps,
        int Findings, string? File, RowLink? Link)
{
    public static PortfolioRow Of(ReportedNotice reported, StageCounts statuses, NoticeSummary summary, PlacedRow? first) => new(
        reported.Notice.Title,
        reported.Notice.Publisher,
        reported.Notice.PublishedOn,
        reported.Notice.Inspection?.Round ?? reported.Notice.Inspection?.Team,
        statuses,
        summary.Total.Measures,
        summary.FollowUps,
        reported.Findings.Count,
        reported.File,
        first is null ? null : RowLink.To(first));
}
