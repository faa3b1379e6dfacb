using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>Reads a number in whatever form: a few characters, a counter, and something that closes it.</summary>
internal static class NumberFormReader
{
    private const int LongestBefore = 6;
    private const int LongestBeforeComma = 4;
    private const int LongestNoun = 6;
    private const int MostLevels = 3;
    private const string Delimiters = "、.．，：-|·~/";
    private const string TimeUnits = "年月日时点周天季";
    private const string LevelSeparators = "-.·";

    /// <summary>Reads the number that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would start.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where nothing is numbered here.</returns>
    public static bool TryRead(CleanText text, int at, int end, out NumberAt number)
    {
        number = default;
        var words = text.Folded[at..end];
        for (var before = 0; before <= LongestBefore && before < words.Length; before++)
        {
            if (before > 0 && !MayStandBefore(words[before - 1]))
                return false;
            if (Counter.Read(words[before..]) is { Length: > 0 } counter && TryClose(text, at, words, before, counter, out number))
                return true;
        }

        return false;
    }

    private static bool TryClose(CleanText text, int at, ReadOnlySpan<char> words, int before,
        (CounterKind Kind, int Number, int Length) counter, out NumberAt number)
    {
        number = default;
        var (parent, prefix, end) = (0, words[..before].ToString(), before + counter.Length);
        // （2-1）, 3.2, 1-1-1: the numbers of the levels above, then the one that counts.
        for (var level = 1; level < MostLevels && end + 1 < words.Length && LevelSeparators.Contains(words[end], StringComparison.Ordinal)
                && Counter.Read(words[(end + 1)..]) is { Length: > 0 } inner && inner.Kind == counter.Kind; level++)
        {
            (parent, prefix) = (counter.Number, $"{prefix}#{words[end]}");
            end += 1 + inner.Length;
            counter = inner;
        }

        var length = LengthOfClose(text, at, words, end, prefix, counter.Kind);
        if (length < 0)
            return false;
        var close = length == 0 ? " " : words.Slice(end, length).ToString();
        number = new(new(prefix, counter.Kind, close), parent, counter.Number, new(at, at + end + length));
        return true;
    }

    // How long what closes the number is; 0 where white space does, -1 where nothing does.
    private static int LengthOfClose(CleanText text, int at, ReadOnlySpan<char> words, int end, string prefix, CounterKind kind)
    {
        var noun = 0;
        // 3号： stands behind digits alone.
        if (prefix.Length == 0 && kind == CounterKind.Arabic && end + 1 < words.Length && IsHan(words[end]) && words[end + 1] == '：'
                && !TimeUnits.Contains(words[end], StringComparison.Ordinal))
            return 2;
        // 第3项： and 板块一：, but not 3月，, 3-5月， or 一方面，: only words in front make a noun behind the counter part of the number.
        while (prefix.Length > 0 && prefix[0] != '#' && noun < LongestNoun && end + noun < words.Length && IsHan(words[end + noun]))
        {
            if (Closes(text, at, words, end + noun))
                break;
            noun++;
        }

        var close = end + noun;
        if (close >= words.Length)
            return -1;
        if (prefix.Length > 0 && Brackets.Openers.IndexOf(prefix[0], StringComparison.Ordinal) is >= 0 and var opener)
            return words[close] == Brackets.Closers[opener] ? noun + Following(words, close + 1) + 1 : -1;
        if (Brackets.Closers.Contains(words[close], StringComparison.Ordinal))
            return noun + Following(words, close + 1) + 1;
        if (Delimiters.Contains(words[close], StringComparison.Ordinal) && (prefix.Length <= LongestBeforeComma || words[close] != '，'))
            return close + 1 < words.Length && (noun > 0 || !GoesOnAsNumber(words, close, prefix, kind))
                ? noun + 1 + (words[close + 1] == words[close] ? 1 : 0)
                : -1;
        // 问题3 , A  and 任务①: white space closes a number, and nothing need close one with a circle. 3 alone is read elsewhere.
        var closes = text.SpaceBefore(at + close) && !char.IsAscii(words[close])
            && (prefix.Length > 0 || kind is not (CounterKind.Arabic or CounterKind.Chinese));
        return closes ? noun : kind == CounterKind.Enclosed && prefix.Length > 0 ? 0 : -1;
    }

    // 8：30 and 1.5 are no numbers of items; 措施一：3月, 措施1：3月 and 第5项：2021年… are.
    private static bool GoesOnAsNumber(ReadOnlySpan<char> words, int close, string prefix, CounterKind kind)
        => char.IsAsciiDigit(words[close + 1])
            && (words[close] != '：' || (kind == CounterKind.Arabic && (prefix.Length == 0 || !IsHan(prefix[^1]))));

    private static bool Closes(CleanText text, int at, ReadOnlySpan<char> words, int close)
        => text.SpaceBefore(at + close) || Delimiters.Contains(words[close], StringComparison.Ordinal);

    // （3）、 and 【3】： close twice.
    private static int Following(ReadOnlySpan<char> words, int at) => at < words.Length && words[at] is '、' or '.' or '：' ? 1 : 0;

    private static bool MayStandBefore(char character)
        => IsHan(character) || char.IsAsciiLetter(character) || Brackets.Openers.Contains(character, StringComparison.Ordinal)
            || IsSymbol(character) || character is '.' or '#' or '-';

    /// <summary>Whether a character is a sign that neither belongs to a word nor ends or quotes anything: ◎ ※ ➤.</summary>
    public static bool IsSymbol(char character)
        => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.OtherSymbol
            or System.Globalization.UnicodeCategory.MathSymbol
            || character is '※' or '§' or '†' or '‡' or '•' or '*';

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
