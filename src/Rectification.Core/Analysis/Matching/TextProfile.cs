namespace Rectification.Analysis.Matching;

/// <summary>A text as the pairs of neighbouring characters in it, so that two texts can be compared fast.</summary>
/// <remarks>Pairs need no dictionary of words, and one changed character changes no more than two of them.</remarks>
internal sealed class TextProfile
{
    // A longer text is known by its beginning well enough.
    private const int LongestText = 1_000;

    private readonly uint[] _pairs;

    private TextProfile(string text)
    {
        Text = text;
        _pairs = text.Length == 1 ? [text[0]] : new uint[Math.Max(0, text.Length - 1)];
        for (var i = 0; i + 1 < text.Length; i++)
            _pairs[i] = ((uint)text[i] << 16) | text[i + 1];
        Array.Sort(_pairs);
    }

    /// <summary>The letters and digits that are compared.</summary>
    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The pairs in ascending order, repeated ones as often as they stand there.</summary>
    public ReadOnlySpan<uint> Pairs => _pairs;

    public static TextProfile Of(string? text) => new(ComparableText.Of(text, LongestText));

    /// <summary>The share of pairs that two texts have in common (Dice): 1 for the same text, 0 for texts without a common pair.</summary>
    public double SimilarityTo(TextProfile other)
        => IsEmpty || other.IsEmpty ? 0 : 2.0 * CommonWith(other) / (_pairs.Length + other._pairs.Length);

    /// <summary>The share of this text's pairs that the other one has too.</summary>
    public double ShareIn(TextProfile other) => IsEmpty ? 0 : (double)CommonWith(other) / _pairs.Length;

    private int CommonWith(TextProfile other)
    {
        var (mine, theirs, common) = (0, 0, 0);
        while (mine < _pairs.Length && theirs < other._pairs.Length)
        {
            var order = _pairs[mine].CompareTo(other._pairs[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return common;
    }
}
