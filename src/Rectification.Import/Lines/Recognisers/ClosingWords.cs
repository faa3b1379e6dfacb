using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Words that close a paragraph apart from its sentence.</summary>
/// <param name="Words">The words.</param>
/// <param name="Whole">The words with the brackets around them or the dash in front of them.</param>
internal readonly record struct ClosingWords(TextRange Words, TextRange Whole)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Words.IsEmpty;
}
