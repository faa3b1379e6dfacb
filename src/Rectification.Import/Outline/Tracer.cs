using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>Takes down, item by item, which marker was seen, which level it got and why; lines that are no item are told by their role.</summary>
internal sealed class Tracer(CleanText text, SegmentPainter painter)
{
    private readonly LineMap _map = new(text.Raw);
    private readonly List<(int Start, TraceLine Line)> _items = [];

    /// <summary>Takes down a section.</summary>
    public void Add(SectionDraft section)
        => Add(section.Heading, section.Marker, 0, $"section {section.Role}", section.IsAspect ? "several headings name a problem each" : "wording of the heading, place, and how many problems stand below");

    /// <summary>Takes down every item below a root.</summary>
    public void Add(OutlineNode root)
    {
        foreach (var node in root.Children)
        {
            var cues = ListClassifier.Explain(text, node);
            Add(node.Range, node.Marker, node.Level, node.Kind.ToString().ToLowerInvariant(), cues.Length == 0 ? node.Placement : $"{node.Placement}; {cues}");
            Add(node);
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
