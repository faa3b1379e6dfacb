using System.Globalization;
using System.Text;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Readers.Front;
using Rectification.Import.Tests.Importing;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Outline;

/// <summary>Compares the outline an import finds with a table of kind, span and marker; depth is indentation.</summary>
internal static class OutlineTest
{
    // Whether so few lines are a notice is for other tests to say. Spans count from behind this line.
    private const string Title = "中共某市某局党组关于巡察反馈问题整改情况的通报\n";

    /// <summary>Imports the text under a title, checks what every import promises, and compares aspects, issues and measures with what is expected.</summary>
    public static void Check(string text, string expected)
    {
        var result = ImportPromises.Check(Title + text.ReplaceLineEndings("\n"), new() { ReadOtherNatures = true });
        Assert.Equal(Table(expected), Table(Print(result.Notice!)));
    }

    // Columns are there for the eye: one blank between words counts as well as several.
    private static string Table(string table)
        => string.Join("\n", table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var words = line.TrimStart();
            return line[..(line.Length - words.Length)] + string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }));

    private static string Print(Notice notice)
    {
        var printed = new StringBuilder();
        foreach (var aspect in notice.Aspects)
        {
            Line(printed, 0, "aspect", aspect.Source, aspect.Number);
            foreach (var measure in aspect.Measures)
                Line(printed, 1, "measure", measure.Source, measure.Marker);
            foreach (var issue in aspect.Issues)
                Print(printed, 1, issue);
        }

        return printed.ToString();
    }

    private static void Print(StringBuilder printed, int depth, Issue issue)
    {
        Line(printed, depth, issue.Kind == IssueKind.Recommendation ? "advice" : "issue", issue.Source, issue.Number);
        foreach (var measure in issue.Measures)
            Line(printed, depth + 1, "measure", measure.Source, measure.Marker);
        foreach (var nested in issue.Issues)
            Print(printed, depth + 1, nested);
    }

    private static void Line(StringBuilder printed, int depth, string kind, SourceSpan? source, string? marker)
        => printed.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{kind} {Place(source)} {marker ?? "-"}").Append('\n');

    private static string Place(SourceSpan? source) => source is { } span ? new SourceSpan(span.Start - Title.Length, span.Length).ToString() : "-";
}
