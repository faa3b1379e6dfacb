using Rectification.Analysis.Matching;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Analysis.Histories;

/// <summary>Takes from a notice what a history keeps of it.</summary>
internal static class PublicationReader
{
    public static HistoryPublication Read(Notice notice)
    {
        var planned = notice.FollowUps
            .Where(static followUp => followUp is { IssuePath: not null, Deadline.Date: not null })
            .ToLookup(static followUp => followUp.IssuePath!, static followUp => followUp.Deadline!.Date!.Value, StringComparer.Ordinal);
        return new()
        {
            Digest = NoticeJson.Digest(notice, contentOnly: true),
            Title = notice.Title,
            Publisher = notice.Publisher,
            PublishedOn = notice.PublishedOn,
            Round = notice.Inspection?.Round,
            FeedbackOn = notice.Inspection?.FeedbackOn,
            Issues = PlacedIssues.Of(notice).Select(placed => Read(placed, planned)).ToValueList(),
        };
    }

    private static ReportedIssue Read(PlacedIssue placed, ILookup<string, PartialDate> planned)
    {
        var issue = placed.Issue;
        var dates = issue.Measures.SelectMany(static measure => measure.Dates).ToList();
        var followUps = planned[placed.Path].ToList();
        return new()
        {
            Path = placed.Path,
            Number = issue.Number,
            Title = issue.Title,
            Headings = placed.Headings,
            Progress = issue.Status?.Progress,
            LongTerm = issue.Status?.LongTerm ?? false,
            StatusText = issue.Status?.Text,
            Remarks = issue.Remarks,
            PlannedFor = issue.Deadline?.Date ?? (followUps.Count == 0 ? null : followUps.Max()),
            LastMeasureOn = dates.Count == 0 ? null : dates.Max(),
        };
    }
}
