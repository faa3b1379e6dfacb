namespace Rectification.Privacy.Recognition;

/// <summary>Finds names that somebody hid already: 王某某, 李××.</summary>
internal static class AnonymousFinder
{
    private const int Longest = 3;

    /// <summary>Whether the words are such a name.</summary>
    public static bool IsOne(ReadOnlySpan<char> words)
        => words.Length > 1 && FamilyNames.IsFrequent(words[0]) && words[1..].IndexOfAnyExcept("某×") < 0;

    public static IEnumerable<PersonalSpan> Find(string text)
    {
        for (var at = NextSign(text, 1); at > 0; at = NextSign(text, at + 1))
        {
            var end = at + 1;
            while (end < text.Length && end < at + Longest - 1 && text[end] is ('某' or '×'))
                end++;
            if (IsOne(text.AsSpan(at - 1, end - at + 1)))
                yield return new(PersonalDataKind.Name, at - 1, end - at + 1);
            at = end - 1;
        }
    }

    private static int NextSign(string text, int from)
    {
        var next = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny('某', '×');
        return next < 0 ? -1 : from + next;
    }
}
