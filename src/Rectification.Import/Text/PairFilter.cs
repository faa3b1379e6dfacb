namespace Rectification.Import.Text;

/// <summary>
/// Finds the places of a text in which a word may begin, told by its first two characters: nearly all of the others are passed over at a
/// glance.
/// </summary>
/// <remarks>
/// Chinese words begin with characters from all over a large block, where vector searches for any of them stop at too many others.
/// </remarks>
internal sealed class PairFilter
{
    // So sparse that hardly any other pair is let through.
    private const int BitsPerWord = 64;
    private const int BitsOfCell = 64;
    private const int Spread = 40503;

    private readonly ulong[] _pairs;
    private readonly ulong[] _singles;
    private readonly bool _anySingle;

    public PairFilter(IReadOnlyCollection<string> words)
    {
        var bits = BitsOfCell;
        while (bits < words.Count * BitsPerWord)
            bits *= 2;
        _anySingle = words.Any(word => word.Length == 1);
        (_pairs, _singles) = (new ulong[bits / BitsOfCell], new ulong[bits / BitsOfCell]);
        foreach (var word in words)
        {
            var (cells, slot) = word.Length > 1 ? (_pairs, Slot(word[0], word[1])) : (_singles, Slot(word[0], '\0'));
            cells[(int)(slot / BitsOfCell) & (cells.Length - 1)] |= 1UL << (int)slot;
        }
    }

    /// <summary>The next place, from one on, in which a word may begin; the length of the text where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var pairs = _pairs;
        if (!_anySingle)
        {
            for (; from + 1 < text.Length; from++)
            {
                if (Holds(pairs, Slot(text[from], text[from + 1])))
                    return from;
            }

            return text.Length;
        }

        for (; from + 1 < text.Length; from++)
        {
            if (Holds(pairs, Slot(text[from], text[from + 1])) || Holds(_singles, Slot(text[from], '\0')))
                return from;
        }

        return from < text.Length && Holds(_singles, Slot(text[from], '\0')) ? from : text.Length;
    }

    private static uint Slot(char first, char second) => (uint)((first * Spread) + second);

    private static bool Holds(ulong[] cells, uint slot) => (cells[(int)(slot / BitsOfCell) & (cells.Length - 1)] >> (int)slot & 1) != 0;
}
