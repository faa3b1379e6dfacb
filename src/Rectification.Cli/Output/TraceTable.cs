using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Import;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>What each line was read as and why, beside the line.</summary>
internal sealed class TraceTable(IAnsiConsole console, Messages messages)
{
    private const int ShownCharacters = 30;

    public void Write(NoticeReport report)
    {
        var table = new ReportTable(
            new(messages.Line, ColumnKind.Number), new(messages.Text, ColumnKind.Prose), new(messages.ReadAs, ColumnKind.Prose),
                new(messages.Why, ColumnKind.Prose));
        foreach (var line in report.Trace)
        {
            table.AddRow(
                line.Line,
                Excerpt(report.Text!, line),
                line.Level is { } level
                    ? string.Create(CultureInfo.InvariantCulture, $"{line.GetReading(messages.Culture)} ({level})")
                    : line.GetReading(messages.Culture),
                line.GetReason(messages.Culture));
        }

        table.Write(console);
    }

    // Indented by the level in the outline, so that the tree shows; with dots, because a cell drops blanks when it wraps.
    private static string Excerpt(string text, TraceLine line)
    {
        var span = line.Source.Slice(text);
        var words = span.Length <= ShownCharacters ? span.ToString() : $"{span[..ShownCharacters]}…";
        return new string('·', 2 * (line.Level ?? 0)) + words.ReplaceLineEndings(" ").Trim();
    }
}
