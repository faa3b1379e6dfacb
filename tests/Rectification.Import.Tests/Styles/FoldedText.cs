namespace Rectification.Import.Tests.Styles;

/// <summary>A text without its white space that still knows where each character stood.</summary>
internal sealed class FoldedText
{
    private readonly string _folded;
    private readonly int[] _offsets;

    public FoldedText(string text)
    {
        _folded = Fold(text);
        _offsets = [.. Enumerable.Range(0, text.Length).Where(index => !char.IsWhiteSpace(text[index]))];
    }

    public static int LengthOf(string words) => Fold(words).Length;

    /// <summary>Where <paramref name="words"/> next stand in the folded text, or -1.</summary>
    public int IndexOf(string words, int from) => _folded.IndexOf(Fold(words), from, StringComparison.Ordinal);

    /// <summary>The offset in the whole text of a place in the folded one.</summary>
    public int OffsetOf(int position) => _offsets[position];

    private static string Fold(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
