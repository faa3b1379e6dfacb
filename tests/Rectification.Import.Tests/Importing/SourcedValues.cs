using System.Net;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Importing;

/// <summary>Lists what a notice says with where it says it from.</summary>
internal static class SourcedValues
{
    private const int WidestColumn = 200;

    public static List<(SourceSpan Source, string Value)> Of(string text, Notice notice)
    {
        var values = new List<(SourceSpan, string)>();
        foreach (var section in notice.Sections)
            Add(values, section.Source, section.Number + section.Heading);
        foreach (var aspect in notice.Aspects)
        {
            Assert.Equal(aspect.Implicit, aspect.Source is null);
            Add(values, aspect.Source, aspect.Number + aspect.Title);
            Add(text, values, aspect.Issues);
            Add(values, aspect.Measures);
            Add(values, aspect.Outcomes);
        }

        foreach (var followUp in notice.FollowUps)
        {
            Add(values, followUp.Source, followUp.Number + followUp.Title);
            Add(values, followUp.Measures);
        }

        Add(values, notice.Outcomes);
        return values;
    }

    private static void Add(string text, List<(SourceSpan, string)> values, ValueList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            Assert.NotNull(issue.Source);
            Add(values, issue.Source, IsApart(text, issue) ? issue.Title : issue.Number + issue.Title);
            Add(values, issue.Measures);
            Add(values, issue.Outcomes);
            Add(text, values, issue.Issues);
        }
    }

    // In a table the column of numbers may stand apart from that of problems, or behind it: the place is that of the problem, and the number a cell of its own.
    private static bool IsApart(string text, Issue issue)
        => issue is { Number: { } number, Source: { } source } && WebUtility.HtmlDecode(source.Slice(text).ToString()) is var words
            && (!words.StartsWith(number[0]) || WithoutSpace(words) < number.Length + WithoutSpace(WebUtility.HtmlDecode(issue.Title)))
            && text.AsSpan(Math.Max(0, source.Start - WidestColumn)..Math.Min(text.Length, source.End + WidestColumn)).Contains(number, StringComparison.Ordinal);

    private static int WithoutSpace(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var character in words)
            count += char.IsWhiteSpace(character) ? 0 : 1;
        return count;
    }

    private static void Add(List<(SourceSpan, string)> values, ValueList<Measure> measures)
    {
        foreach (var measure in measures)
        {
            Assert.NotNull(measure.Source);
            Add(values, measure.Source, measure.Marker + measure.Text);
            Add(values, measure.Outcomes);
        }
    }

    private static void Add(List<(SourceSpan, string)> values, ValueList<OutcomeCount> outcomes)
    {
        foreach (var outcome in outcomes)
            Add(values, outcome.Source, outcome.Text ?? "");
    }

    private static void Add(List<(SourceSpan, string)> values, SourceSpan? source, string value)
    {
        if (source is { } span)
            values.Add((span, value));
    }
}
