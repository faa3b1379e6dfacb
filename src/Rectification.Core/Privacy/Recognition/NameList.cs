namespace Rectification.Privacy.Recognition;

/// <summary>Lists of names: 张三（局长）、副局长李四和王五; 张三300元，李四200元.</summary>
internal static class NameList
{
    private const int LongestItem = 6;
    private const int LongestName = 4;
    private const int LongestTitle = 6;

    private static readonly string[] Separators = ["以及", "、", "；", "和", "与", "及", "/", ";"];

    /// <summary>Where the next item of a list would begin behind a place; -1 where no list goes on.</summary>
    public static int Next(string text, int end)
    {
        var at = SkipAmount(text, NamePlace.SkipBracket(text, end));
        var afterSpaces = SkipSpaces(text, at);
        foreach (var separator in Separators)
        {
            if (string.CompareOrdinal(text, afterSpaces, separator, 0, separator.Length) == 0)
                return SkipSpaces(text, afterSpaces + separator.Length);
        }

        if (at > end && afterSpaces < text.Length && text[afterSpaces] is '，' or ',')
            return SkipSpaces(text, afterSpaces + 1);
        return afterSpaces > at ? afterSpaces : -1;
    }

    /// <summary>The same, behind the title that the next item begins with.</summary>
    public static int NextBehindTitle(string text, int end)
    {
        var next = Next(text, end);
        for (var length = 2; next >= 0 && length <= LongestTitle && next + length <= text.Length; length++)
        {
            if (NameCues.TitleWords.AtEndOf(text.AsSpan(next, length)) > 0)
                return next + length;
        }

        return -1;
    }

    /// <summary>Where further items of the sentence begin: 王强2019年借款、李明2020年借款.</summary>
    public static IEnumerable<int> LaterItems(string text, int end)
    {
        for (var at = end; at < text.Length && text[at] is not ('。' or '\n' or '：'); at++)
        {
            if (text[at] is '、' or '；')
                yield return SkipSpaces(text, at + 1);
        }
    }

    /// <summary>The whole item that begins at a place, whatever its characters are; null where it can be no name.</summary>
    public static (int Start, int Length)? ItemAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestItem && GivenNames.IsPossible(text[end])
                && !(end > start + 1 && IsEnd(text, end)))
            end++;
        if ((end == text.Length || IsEnd(text, end)) && Item(text, start, end) is { } item)
            return item;
        var sounds = text.AsSpan(start, Math.Min(LongestItem, text.Length - start)).IndexOfAnyExcept(GivenNames.Sounds);
        return sounds >= 2 ? (start, sounds) : null;
    }

    /// <summary>The whole item that ends at a place.</summary>
    public static (int Start, int Length)? ItemBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestItem && GivenNames.IsPossible(text[start - 1])
                && !(end - start > 1 && NameCues.Before.AtEndOf(text.AsSpan(0, start)) >= NamePlace.Cue))
            start--;
        return Item(text, start, end);
    }

    /// <summary>The length of a number with its separators.</summary>
    public static int SkipNumber(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length
                && (char.IsAsciiDigit(text[end])
                    || (end > 0 && text[end] is ',' or '.' or '，' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return end;
    }

    // Behind the item the list goes on, ends, or says what all of its items are.
    private static bool IsEnd(string text, int at)
        => !GivenNames.IsHan(text[at]) || text[at] is '等' or '和' or '与' or '及' || NamePlace.Behind(text, at) >= NamePlace.Listed
            || NamePlace.IsBeforeSum(text.AsSpan(at));

    private static (int Start, int Length)? Item(string text, int start, int end)
    {
        var item = text.AsSpan(start, end - start);
        var longest = item.IndexOfAnyExcept(GivenNames.Sounds) < 0 ? LongestItem : LongestName;
        var isNone = NameCues.Before.AtEndOf(item) >= NamePlace.Cue || NameWords.IsNeverListed(item)
            || (item.Length == 2 && NameWords.PlaceEndings.AtEndOf(item) > 0);
        return item.Length >= 2 && item.Length <= longest && !isNone && LooksLikeName(item) ? (start, end - start) : null;
    }

    private static bool LooksLikeName(ReadOnlySpan<char> item)
        => FamilyNames.BeginsWithOne(item) || GivenNames.AreFrequent(item) || item.IndexOfAnyExcept(GivenNames.Sounds) < 0;

    // 300元, 退缴300元.
    private static int SkipAmount(string text, int at)
    {
        if (NamePlace.IsBeforeSum(text.AsSpan(at)))
            at += 2;
        var end = at + SkipNumber(text.AsSpan(at));
        if (end == at)
            return at;
        return text.AsSpan(end) is ['万', '元', ..] ? end + 2 : end < text.Length && text[end] == '元' ? end + 1 : at;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '　' or '\t'))
            at++;
        return at;
    }
}
