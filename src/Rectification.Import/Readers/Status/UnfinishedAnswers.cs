using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>
/// Gives a problem of which nothing else tells how far it has come what its last measure says of the rest: …，剩余2家正在处置，预计年底前完成。
/// </summary>
internal static class UnfinishedAnswers
{
    /// <summary>The findings with these statuses.</summary>
    public static ValueList<Aspect> Apply(ReadingContext context, ValueList<Aspect> aspects)
        => [.. aspects.Select(aspect => aspect with { Issues = Complete(context, aspect.Issues) })];

    private static ValueList<Issue> Complete(ReadingContext context, ValueList<Issue> issues)
        => [.. issues.Select(issue => issue.Issues.IsEmpty
            ? WithStatus(context, issue)
            : issue with { Issues = Complete(context, issue.Issues) })];

    private static Issue WithStatus(ReadingContext context, Issue issue)
    {
        var text = context.Text;
        if (issue is not { Status: null, Measures: [.., { Source: { } last }] }
                || StatusFinder.FindUnfinished(text, text.CleanRange(last)) is not { } found)
            return issue;
        context.Painter.Paint(found.Range, SegmentRole.Status);
        return issue with
        {
            Status = found.Status,
            Deadline = issue.Deadline ?? DeadlineReader.FindInStatus(text, found.Sentence, context.Year, context.Dates),
        };
    }
}
