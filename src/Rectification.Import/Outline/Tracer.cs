using Rectification.Import.Lines.Tables;
using Rectification.Import.Nature;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>
/// Takes down, item by item, which marker was seen, which level it got and why; lines that are no item are told by their role.
/// </summary>
internal sealed class Tracer(CleanText text, SegmentPainter painter)
{
    private readonly LineMap _map = new(text.Raw);
    private readonly List<(int Start, TraceLine Line)> _items = [];

    /// <summary>Takes down a section.</summary>
    public void Add(SectionDraft section)
        => Add(section.Heading, section.Marker, 0, $"section {section.Role}",
            section.IsAspect ? "several headings name a problem each" : "wording of the heading, place, and how many problems stand below");

    /// <summary>Takes down every item below a root.</summary>
    public void Add(OutlineNode root)
    {
        foreach (var node in root.Children)
        {
            string[] reasons = [node.Placement, ItemCues.Explain(text, node), node.List?.Explain() ?? ""];
            Add(node.Range, node.Marker, node.Level, node.Kind.ToString().ToLowerInvariant(),
                string.Join("; ", reasons.Where(reason => reason.Length > 0)));
            Add(node);
        }
    }

    /// <summary>Takes down the header of a table and every row.</summary>
    public void Add(Table table)
    {
        Add(table.Header.Range, default, null, "header",
            $"names of columns: {string.Join(", ", table.Header.Columns.Select(column => column.Kind))}");
        foreach (var row in table.Rows)
        {
            var reading = !row.Fits ? "row" : row.IsPart ? "aspect" : "issue";
            var columns = string.Join(", ", row.Cells.Select(cell => cell.Column.Kind));
            Add(row.Range, default, row.IsPart
                ? 0
                : 1, reading, $"{(row.Fits ? "its cells fit" : "its cells do not fit the header, best still are")} {columns}");
        }
    }

    /// <summary>The whole trace of a notice in the order of the text.</summary>
    public ValueList<TraceLine> Trace(NoticeExtent extent)
    {
        var known = _items.Select(item => item.Start).ToHashSet();
        foreach (var line in extent.Before.Concat(extent.Lines).Concat(extent.Copies))
        {
            if (!known.Contains(line.Start))
                Add(line.Range, default, null, SegmentRoles.NameOf(painter.RoleAt(line.Start)), "its words and its place");
        }

        return _items.OrderBy(item => item.Start).Select(item => item.Line).ToValueList();
    }

    private void Add(TextRange range, Marker marker, int? level, string reading, string reason)
    {
        var source = text.ToSource(range);
        _items.Add((range.Start, new()
        {
            Line = _map.GetPosition(source.Start).Line,
            Source = source,
            Marker = marker.Range.IsEmpty ? null : text.Write(marker.Range),
            Level = level,
            Reading = reading,
            Reason = reason,
        }));
    }
}
