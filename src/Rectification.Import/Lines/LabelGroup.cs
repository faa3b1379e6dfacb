using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>All uses of one name, and what they have in common.</summary>
internal sealed class LabelGroup
{
    private readonly CleanText _text;
    private LabelProfile? _profile;

    private LabelGroup(CleanText text, List<LabelUse> uses)
    {
        (_text, Uses) = (text, uses);
        Known = LabelReader.TryName(text.Fold(uses[0].Name), out var kind) ? kind : null;
    }

    /// <summary>The uses in the order of the text.</summary>
    public List<LabelUse> Uses { get; }

    /// <summary>What every notice means by the name; null where that is not known.</summary>
    public LabelKind? Known { get; }

    /// <summary>What stands behind the name, use after use.</summary>
    public LabelProfile Profile => _profile ??= LabelProfile.Of(_text, Uses);

    /// <summary>Whether the name announces what was done. 进展：已完成 tells how far an item has come and answers nothing.</summary>
    public bool Answers => Known == LabelKind.Measures || (Known == LabelKind.Progress && !Profile.IsStatus);

    /// <summary>Puts uses together by their names.</summary>
    public static List<LabelGroup> Of(CleanText text, IEnumerable<LabelUse> uses)
        => [.. uses.GroupBy(use => text.Fold(use.Name).ToString(), StringComparer.Ordinal)
            .Select(group => new LabelGroup(text, [.. group]))];
}
