using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Reads a section as such: its heading, and what it says besides problems and their answers.</summary>
internal sealed class SectionReader(CleanText text, SegmentPainter painter, TableList tables)
{
    /// <summary>The section with its heading and what introduces it.</summary>
    public Section Read(SectionDraft section)
    {
        var heading = Sentences.TrimEnd(text, section.Heading, section.Marker.Range);
        painter.Paint(section.Heading, SegmentRole.Heading);
        var narrative = Narrative(section);
        var role = section.Role == SectionRole.NextSteps ? SegmentRole.NextStep : SegmentRole.Narrative;
        painter.PaintAll(narrative.Where(range => painter.RoleAt(range.Start) == SegmentRole.Other), role);
        return new()
        {
            Role = section.Role,
            Number = section.Marker.WrittenIn(text),
            Heading = text.Write(heading.From(section.Marker.Range.End)),
            Text = narrative.Count == 0 ? null : string.Join("\n", narrative.Select(text.Write)),
            Source = text.ToSource(heading),
        };
    }

    /// <summary>The text of a section that belongs to none of its problems.</summary>
    /// <remarks>Findings keep in the section only what introduces them; everything else keeps all of its lines.</remarks>
    public List<TextRange> Narrative(SectionDraft section) => section switch
    {
        { Tables.Count: > 0 } => BesideTables(section),
        { IsAspect: true } => [],
        { Outline: { } root } => [.. root.Entries.TakeWhile(entry => entry.Node is null).Select(entry => entry.Range)],
        _ => [.. section.Lines.Select(line => line.Range)],
    };

    private List<TextRange> BesideTables(SectionDraft section)
    {
        var written = section.Written.Select(line => line.Start).ToHashSet();
        return [.. section.Lines.Where(line => !tables.Hold(line) && !written.Contains(line.Start)).Select(line => line.Range)];
    }
}
