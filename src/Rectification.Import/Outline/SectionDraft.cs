using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>A top-level section: its heading line and the lines below it.</summary>
internal sealed class SectionDraft
{
    /// <summary>The number of the heading.</summary>
    public required Marker Marker { get; init; }

    /// <summary>The heading line, number included.</summary>
    public required TextRange Heading { get; init; }

    /// <summary>The lines below the heading.</summary>
    public required ArraySegment<TextLine> Lines { get; init; }

    /// <summary>The tables among these lines.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>The lines that tell the parts which are not told by tables; empty where tables tell all.</summary>
    public ArraySegment<TextLine> Written { get; init; } = ArraySegment<TextLine>.Empty;

    /// <summary>What the section is about.</summary>
    public SectionRole Role { get; set; }

    /// <summary>The outline of the lines below; null until a section of findings is read.</summary>
    public OutlineNode? Outline { get; set; }

    /// <summary>Whether the heading is itself an aspect: 一、党的领导弱化方面.</summary>
    public bool IsAspect { get; set; }

    /// <summary>Whether it tells what was done, in a notice that names no problem.</summary>
    public bool TellsDeeds { get; set; }

    /// <summary>Whether the section is one of several findings, and groups its problems itself.</summary>
    public bool GroupsProblems { get; set; }
}
