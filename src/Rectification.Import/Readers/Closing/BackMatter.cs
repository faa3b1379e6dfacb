using Rectification.Import.Text;

namespace Rectification.Import.Readers.Closing;

/// <summary>What closes a notice: the invitation to respond, the ways to do so, and who signed when.</summary>
internal sealed record BackMatter
{
    /// <summary>Where the closing part begins, which may be inside a line; the end of the notice where it has none.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends; footnotes or a second copy of the text may follow, even on the same line.</summary>
    public required int End { get; init; }

    /// <summary>The invitation and the ways to respond.</summary>
    public required IReadOnlyList<TextRange> ContactRanges { get; init; }

    /// <summary>The signing body and the date.</summary>
    public required IReadOnlyList<TextRange> SignatureRanges { get; init; }

    /// <summary>The ways to respond; null where none is given.</summary>
    public required ContactDetails? Contact { get; init; }

    /// <summary>Who signed, and when; null where nobody did.</summary>
    public required Signature? Signature { get; init; }
}
