using System.Globalization;
using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>The rows of a table on a page; a cell over several rows stands in the first of them.</summary>
/// <param name="Rows">The rows with their cells.</param>
/// <param name="Columns">The number of columns.</param>
internal sealed record HtmlTable(List<List<HtmlCell>> Rows, int Columns)
{
    private const int WidestCell = 64;
    private const int HighestCell = 10_000;

    // A cell of a ledger has some lines; one with so many is a frame around the page.
    private const int MostBlocksInCell = 30;

    /// <summary>Whether the table only places text on the page: it has one row or one column, or whole pages in its cells.</summary>
    public bool IsLayout => Rows.Count < 2 || Columns < 2 || Rows.Exists(row => row.Exists(cell => HoldsPage(cell.Cell)));

    /// <summary>The rows of a table.</summary>
    /// <exception cref="DocumentLimitException">The page has too many cells.</exception>
    public static HtmlTable Read(IElement table, PageStyles styles, PageLimits limits)
    {
        var rows = new List<List<HtmlCell>>();
        // How many more rows the cell above reaches into, by column.
        var taken = new Dictionary<int, int>();
        foreach (var row in RowsOf(table).Where(row => !styles.IsHidden(row)))
        {
            var (cells, column) = (new List<HtmlCell>(), 0);
            var above = taken.Where(one => one.Value > 0).Select(one => one.Key).ToHashSet();
            foreach (var key in above)
                taken[key]--;
            foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th" && !styles.IsHidden(child)))
            {
                limits.CountCell();
                while (above.Contains(column))
                    column++;
                var (width, height) = (Span(cell, "colspan", WidestCell), Span(cell, "rowspan", HighestCell));
                cells.Add(new(cell, column, width));
                for (var end = column + width; column < end; column++)
                    taken[column] = height - 1;
            }

            rows.Add(cells);
        }

        return new(rows, rows.Max(row => row.Count == 0 ? 0 : (int?)(row[^1].Column + row[^1].Width)) ?? 0);
    }

    private static bool HoldsPage(IElement cell)
        => cell.QuerySelector("table") is not null || cell.QuerySelectorAll("p, div, li, br").Length > MostBlocksInCell;

    private static IEnumerable<IElement> RowsOf(IElement table)
        => table.Children.SelectMany(child => child.LocalName switch
        {
            "tr" => [child],
            "thead" or "tbody" or "tfoot" => child.Children.Where(row => row.LocalName == "tr"),
            _ => Enumerable.Empty<IElement>(),
        });

    private static int Span(IElement cell, string attribute, int most)
        => int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, most)
            : 1;
}
