using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>What stands under an item: a paragraph, or a nested item.</summary>
internal readonly record struct OutlineEntry
{
    /// <summary>The paragraph; the whole line of the item for a nested item.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The label the paragraph begins with.</summary>
    public Label? Label { get; init; }

    /// <summary>The number in front of the label: the 2. of 2.整改措施：.</summary>
    public TextRange Number { get; init; }

    /// <summary>The nested item.</summary>
    public OutlineNode? Node { get; init; }
}
