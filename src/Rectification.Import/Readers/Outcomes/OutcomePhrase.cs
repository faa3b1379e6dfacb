namespace Rectification.Import.Readers.Outcomes;

/// <summary>The words between two punctuation marks around a number; 《…》 counts as one word whatever stands in it.</summary>
/// <param name="Lowest">Where the stretch begins that is read; no phrase reaches before it.</param>
/// <param name="Start">The first character.</param>
/// <param name="Number">The first character of the number.</param>
/// <param name="UnitEnd">The character after the unit.</param>
/// <param name="End">The character after the last one.</param>
internal readonly record struct OutcomePhrase(int Lowest, int Start, int Number, int UnitEnd, int End)
{
    // Words beyond these are too far away to speak of the number, and a line without any punctuation stays cheap to read.
    private const int LongestBefore = 120;
    private const int LongestTitlesBefore = 900;
    private const int LongestAfter = 80;
    private const int LongestTitle = 120;

    /// <summary>Finds the phrase around a number.</summary>
    /// <returns>False where the number is part of a title.</returns>
    public static bool TryFind(ReadOnlySpan<char> characters, int lowest, int number, int unitEnd, out OutcomePhrase phrase)
    {
        phrase = default;
        if (!TryFindStart(characters, lowest, number, out var start))
            return false;
        var end = FindEnd(characters, unitEnd);
        phrase = new(lowest, start, number, unitEnd, end);
        return true;
    }

    /// <summary>The same number with the phrase before it, for 违规资金全部追缴，共计3万元.</summary>
    public OutcomePhrase WithPhraseBefore(ReadOnlySpan<char> characters)
        => Start > Lowest && characters[Start - 1] is '，' or '：' && TryFindStart(characters, Lowest, Start - 1, out var start)
            ? this with { Start = start }
            : this;

    /// <summary>The same number with the phrase after it, for 补贴3万元，已全部退还.</summary>
    public OutcomePhrase WithPhraseAfter(ReadOnlySpan<char> characters)
        => End < characters.Length && characters[End] == '，' ? this with { End = FindEnd(characters, End + 1) } : this;

    /// <summary>The end of the title that starts here, or the next character.</summary>
    public static int Next(ReadOnlySpan<char> characters, int at, int end)
    {
        var close = characters[at] switch { '《' => '》', '（' => '）', _ => '\0' };
        if (close == '\0')
            return at + 1;
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            depth += characters[i] == characters[at] ? 1 : characters[i] == close ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return at + 1;
    }

    private static bool TryFindStart(ReadOnlySpan<char> characters, int lowest, int end, out int start)
    {
        var words = 0;
        for (start = end; start > lowest && words < LongestBefore && end - start < LongestTitlesBefore; start--)
        {
            var before = characters[start - 1];
            if (before == '《')
                return false;
            if (before is '》' or '）' && TryFindOpening(characters, lowest, start - 1, out var opening))
                start = opening + 1;
            else if (IsMark(before) && !IsBetweenTitles(characters, start - 1))
                return true;
            else
                words++;
        }

        return true;
    }

    private static bool TryFindOpening(ReadOnlySpan<char> characters, int lowest, int close, out int opening)
    {
        var open = characters[close] == '》' ? '《' : '（';
        var depth = 0;
        for (opening = close; opening >= lowest && close - opening < LongestTitle; opening--)
        {
            depth += characters[opening] == characters[close] ? 1 : characters[opening] == open ? -1 : 0;
            if (depth == 0)
                return true;
        }

        return false;
    }

    private static int FindEnd(ReadOnlySpan<char> characters, int start)
    {
        var limit = Math.Min(characters.Length, start + LongestAfter);
        var end = start;
        while (end < limit)
        {
            var next = Next(characters, end, limit);
            if (next == end + 1 && IsMark(characters[end]))
                break;
            end = next;
        }

        return end;
    }

    private static bool IsMark(char character) => character is '，' or '。' or '；' or '：' or '！' or '？' or '（' or '）' or '\n';

    private static bool IsBetweenTitles(ReadOnlySpan<char> characters, int at)
        => characters[at] == '，' && at > 0 && characters[at - 1] == '》' && at + 1 < characters.Length && characters[at + 1] == '《';
}
