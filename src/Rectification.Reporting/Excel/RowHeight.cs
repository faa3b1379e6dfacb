using SpreadCheetah.Worksheets;

namespace Rectification.Reporting.Excel;

/// <summary>Estimates how high a row has to be for its wrapped words: not every program fits rows when it opens a file.</summary>
internal static class RowHeight
{
    private const double Line = 15.5;
    private const double Padding = 3;
    private const double Highest = 409;

    /// <summary>The row of a header.</summary>
    public static RowOptions Header => new() { Height = (2 * Line) + Padding };

    /// <summary>A row of a single line.</summary>
    public static RowOptions Single => new() { Height = Line + Padding };

    /// <summary>A row whose highest cell has so many lines.</summary>
    public static RowOptions Of(int lines) => new() { Height = Math.Min(Highest, (Math.Max(1, lines) * Line) + Padding) };

    /// <summary>How many lines words take in a column.</summary>
    /// <param name="words">The words.</param>
    /// <param name="width">The width of the column in characters; a Chinese one takes two.</param>
    public static int Lines(string words, int width)
    {
        var (lines, used) = (1, 0);
        if (2 * words.Length < width && !words.Contains('\n', StringComparison.Ordinal))
            return lines;
        foreach (var character in words)
        {
            if (character == '\n')
            {
                (lines, used) = (lines + 1, 0);
                continue;
            }

            var taken = character < '\u1100' ? 1 : 2;
            used += taken;
            // A character of room is lost to the borders of the cell.
            if (used > width - 1)
                (lines, used) = (lines + 1, taken);
        }

        return lines;
    }
}
