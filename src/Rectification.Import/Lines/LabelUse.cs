using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>One use of what may be a label.</summary>
/// <param name="Name">The words, without what encloses or closes them.</param>
/// <param name="Range">The label with what encloses and closes it.</param>
/// <param name="Content">What stands behind it on its line, or on the line below where it has a line of its own.</param>
/// <param name="Item">The item it stands in: labels of one item share the number.</param>
/// <param name="IsUsual">Whether it is closed by a colon, as labels usually are.</param>
/// <param name="StartsLine">Whether its line begins with it.</param>
internal readonly record struct LabelUse(TextRange Name, TextRange Range, TextRange Content, int Item, bool IsUsual, bool StartsLine)
{
    /// <summary>What it announces: as a label of the notice's own, else by its name; null where neither is known.</summary>
    public LabelKind? KindIn(CleanText text, IReadOnlyDictionary<int, Label> own)
        => own.TryGetValue(Range.Start, out var label) ? label.Kind
            : LabelReader.TryName(text.Fold(Name), out var kind) ? kind
            : null;
}
