using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>An item of the outline with everything that stands under it. Filled by the builder, decided on by the classifier.</summary>
internal sealed class OutlineNode
{
    private List<OutlineNode>? _children;
    private List<(Marker Before, Marker Slip)>? _slips;

    /// <summary>The number; of style <see cref="MarkerStyle.None"/> and empty where there is none.</summary>
    public required Marker Marker { get; init; }

    /// <summary>The paragraph of the item, number included.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The item this one stands under; null for the root.</summary>
    public OutlineNode? Parent { get; init; }

    /// <summary>Paragraphs and nested items in the order of the text.</summary>
    public List<OutlineEntry> Entries { get; } = new(2);

    /// <summary>What it is.</summary>
    public NodeKind Kind { get; set; }

    /// <summary>How the kind of the list was decided that it opens; null for any other item.</summary>
    public ListDecision? List { get; set; }

    /// <summary>Whether it is the last of several items; a label under it may speak of the item above the list.</summary>
    public bool EndsList { get; set; }

    /// <summary>Whether a label announcing measures stood in front of it under its parent.</summary>
    public bool InAnswer { get; init; }

    /// <summary>Numbers of such groups that break off in style: （二） where （2） was due, each with the one before it.</summary>
    public IReadOnlyList<(Marker Before, Marker Slip)> Slips => (IReadOnlyList<(Marker, Marker)>?)_slips ?? [];

    /// <summary>Why it stands at its level, for the trace.</summary>
    public string Placement { get; init; } = "";

    /// <summary>The paragraph without the number.</summary>
    public TextRange Words => Range.From(Marker.Range.End);

    /// <summary>The number that groups paragraphs of measures under this item: （2） of （1）一是…, （2）….</summary>
    public Marker LastGroup { get; set; }

    /// <summary>How deep it stands; 0 under the root.</summary>
    public int Level => Parent is null ? -1 : Parent.Level + 1;

    /// <summary>The nested items.</summary>
    public IReadOnlyList<OutlineNode> Children => (IReadOnlyList<OutlineNode>?)_children ?? [];

    /// <summary>The position of the first nested item among the entries; -1 where there is none.</summary>
    public int FirstNode { get; private set; } = -1;

    /// <summary>Whether a paragraph under the item says what was done.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>Whether 具体表现： on a line of its own announces the nested items: they tell more of the problem.</summary>
    public bool TellsMoreInList
        => FirstNode > 0 && Entries[FirstNode - 1] is { Label: { Kind: LabelKind.Description } label } entry
            && label.Range.End == entry.Range.End;

    /// <summary>Whether 整改措施： right behind the nested items announces what was done: they tell more of the problem.</summary>
    public bool HasMeasuresBehindItems { get; private set; }

    /// <summary>Takes down a number that breaks off in style.</summary>
    public void AddSlip(Marker before, Marker slip) => (_slips ??= []).Add((before, slip));

    /// <summary>Puts an entry under the item.</summary>
    public void Add(OutlineEntry entry)
    {
        Entries.Add(entry);
        if (entry.Node is not null && FirstNode < 0)
            FirstNode = Entries.Count - 1;
        if (entry.Node is { } node)
            (_children ??= []).Add(node);
        HasMeasuresBehindItems |= !IsAnswered && entry.Label?.Kind == LabelKind.Measures && Entries is [.., { Node: not null }, _];
        IsAnswered |= entry.Label?.Kind is LabelKind.Measures or LabelKind.Progress or LabelKind.Results;
    }
}
