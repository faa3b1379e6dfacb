using System.Globalization;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>One cell of a table: words that are safe for a terminal, on one line.</summary>
internal sealed record Cell
{
    private const string None = "–";

    public Cell(string text, Style? style = null) => (Text, Style) = (SafeText.Line(text), style ?? Style.Plain);

    private Cell(IEnumerable<string> lines) => (Text, Style) = (string.Join('\n', lines.Select(SafeText.Line)), Style.Plain);

    /// <summary>Several things in one cell, each on a line of its own.</summary>
    public static Cell OfLines(IEnumerable<string> lines) => new(lines);

    public string Text { get; }

    public Style Style { get; }

    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsEmpty => Text.Length == 0 || Text == None;

    public static implicit operator Cell(string text) => new(text);

    public static implicit operator Cell(int number)
        => number == 0 ? new(None, new Style(Color.Grey)) : new(number.ToString(CultureInfo.InvariantCulture));
}
