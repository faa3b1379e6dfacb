using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>The rows of a table and their cells, without what was deleted.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Count">The number of cells.</param>
internal sealed record TableGrid(List<List<TableGridCell>> Rows, int Count)
{
    // As many columns as Word allows.
    private const int WidestCell = 63;

    /// <summary>Whether the table only places text on the page: it has one row or one column, or tables in its cells.</summary>
    public bool IsLayout
        => Rows.Count < 2 || Rows.TrueForAll(row => row.Count < 2)
            || Rows.Exists(row => row.Exists(cell => cell.Cell.Descendants<Table>().Any()));

    /// <summary>The grid of a table.</summary>
    /// <exception cref="DocumentLimitException">The document has too many cells.</exception>
    public static TableGrid Read(Table table, int left, int limit)
    {
        var (rows, count) = (new List<List<TableGridCell>>(), 0);
        foreach (var row in Elements<TableRow>(table))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
                continue;
            var (cells, column) = (new List<TableGridCell>(), row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
            column = Math.Clamp(column, 0, WidestCell);
            foreach (var cell in Elements<TableCell>(row))
            {
                var properties = cell.TableCellProperties;
                if (properties?.GetFirstChild<CellDeletion>() is not null)
                    continue;
                if (++count > left)
                    throw new DocumentLimitException(nameof(DocumentOptions.MaxCells), limit);
                var width = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, WidestCell);
                cells.Add(new(cell, column, width, properties?.VerticalMerge is { } merge && merge.Val?.InnerText != "restart"));
                column += width;
            }

            rows.Add(cells);
        }

        return new(rows, count);
    }

    // Rows and cells may be wrapped in content controls.
    private static IEnumerable<T> Elements<T>(OpenXmlElement parent)
        where T : OpenXmlElement
        => parent.ChildElements.SelectMany(child => child switch
        {
            T found => [found],
            SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement => Elements<T>(child),
            _ => Enumerable.Empty<T>(),
        });
}
