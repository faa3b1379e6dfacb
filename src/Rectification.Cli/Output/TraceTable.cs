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
        var table = new Table().Border(TableBorder.Rounded).AddColumn(new TableColumn(new Text(messages.Line)).RightAligned().NoWrap());
        foreach (var heading in new[] { messages.Text, messages.ReadAs, messages.Why })
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var line in report.Trace)
        {
            table.AddRow(
                new Text(line.Line.ToString(CultureInfo.InvariantCulture)),
                new Text(Excerpt(report.Text!, line)),
                new Text(line.Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"{line.Reading} ({level})") : line.Reading),
                new Text(line.Reason));
        }

        console.Write(table);
    }

    // Indented by the level in the outline, so that the tree shows; with dots, because a cell drops blanks when it wraps.
    private static string Excerpt(string text, TraceLine line)
    {
        var span = line.Source.Slice(text);
        var words = span.Length <= ShownCharacters ? span.ToString() : $"{span[..ShownCharacters]}…";
        return new string('·', 2 * (line.Level ?? 0)) + words.ReplaceLineEndings(" ").Trim();
    }
}
