using Rectification.Import;
using Rectification.Primitives;

namespace Rectification.Benchmarks.Import;

/// <summary>
/// Makes a finished result once more, part by part and string by string, and reads nothing: what any import has to do at least that
/// returns this result.
/// </summary>
internal static class ResultCopy
{
    public static ImportResult Of(ImportResult result)
        => result with { Notice = Of(result.Notice!), Segments = ValueList.Create(result.Segments.AsSpan()) };

    private static Notice Of(Notice notice)
        => notice with { Aspects = All(notice.Aspects, aspect => aspect with { Title = Of(aspect.Title), Issues = All(aspect.Issues, Of) }) };

    private static Issue Of(Issue issue) => issue with
    {
        Title = Of(issue.Title)!,
        Status = issue.Status is { } status ? status with { Text = Of(status.Text) } : null,
        Measures = All(issue.Measures, Of),
        Issues = All(issue.Issues, Of),
        Outcomes = All(issue.Outcomes, Of),
    };

    private static Measure Of(Measure measure) => measure with
    {
        Text = Of(measure.Text)!,
        Dates = ValueList.Create(measure.Dates.AsSpan()),
        Documents = All(measure.Documents, document => document with { Title = Of(document.Title)! }),
        Outcomes = All(measure.Outcomes, Of),
    };

    private static OutcomeCount Of(OutcomeCount outcome) => outcome with { Text = Of(outcome.Text) };

    private static string? Of(string? text) => text is null ? null : new(text.AsSpan());

    private static ValueList<T> All<T>(ValueList<T> items, Func<T, T> copy)
    {
        if (items.IsEmpty)
            return [];
        var copies = new T[items.Count];
        for (var i = 0; i < copies.Length; i++)
            copies[i] = copy(items[i]);
        return ValueList.Create<T>(copies);
    }
}
