namespace Rectification.Fuzz.Inputs;

/// <summary>Spoils texts: the same seed makes the same texts.</summary>
internal sealed class TextMutator(int seed)
{
    private const int MostChanges = 6;
    private const int LongestPart = 400;

    private readonly Random _random = new(seed);

    /// <summary>A stretch of an invented notice with a few changes.</summary>
    public string Next()
    {
        var text = Part(Pick(Texts.All), _random.Next(8) == 0 ? 4_000 : LongestPart);
        for (var changes = _random.Next(MostChanges); changes >= 0; changes--)
            text = Change(text);
        return text;
    }

    private string Change(string text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(1, 12));
        return _random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pick(OddPieces.All)),
            2 => text.Remove(at, length).Insert(at, Pick(OddPieces.All)),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text.Insert(at, Part(Pick(Texts.All), LongestPart)),
            5 => text[at..] + text[..at],
            _ => text.Insert(at, "\n" + Pick(OddPieces.All) + Pick(OddPieces.All)),
        };
    }

    private string Part(string text, int longest)
    {
        var start = _random.Next(text.Length);
        return text.Substring(start, Math.Min(text.Length - start, _random.Next(longest)));
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
