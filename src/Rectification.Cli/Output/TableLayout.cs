namespace Rectification.Cli.Output;

/// <summary>Shares the width of a page among the columns of a table.</summary>
internal static class TableLayout
{
    /// <summary>Prose in a narrower column is hard to read; and in one of a single cell no Chinese character has room.</summary>
    private const int NarrowestProse = 20;

    /// <summary>The widths of the columns, or null where the page is too narrow for them.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="natural">How wide each would be if there were room enough.</param>
    /// <param name="page">The width of the page.</param>
    public static int[]? Fit(IReadOnlyList<Column> columns, IReadOnlyList<int> natural, int page)
    {
        // A border before each column and at the end, a blank on both sides of each cell.
        var left = page - ((3 * columns.Count) + 1);
        var widths = natural.ToArray();
        var prose = new List<int>();
        for (var at = 0; at < widths.Length; at++)
        {
            if (columns[at].Kind == ColumnKind.Prose)
                prose.Add(at);
            else
                left -= widths[at];
        }

        Share(widths, prose, left);
        return widths.Sum() + (3 * columns.Count) + 1 <= page && prose.TrueForAll(at => widths[at] >= Math.Min(natural[at], NarrowestProse))
            ? widths
            : null;
    }

    // The shortest first, so that what it does not need is left to the others.
    private static void Share(int[] widths, List<int> prose, int left)
    {
        foreach (var (at, index) in prose.OrderBy(at => widths[at]).Select((at, index) => (at, index)))
        {
            widths[at] = Math.Min(widths[at], Math.Max(0, left / (prose.Count - index)));
            left -= widths[at];
        }
    }
}
