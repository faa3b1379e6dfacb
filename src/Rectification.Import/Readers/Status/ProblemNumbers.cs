using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads numbers that stand for problems: 第1、2、4个问题, 问题三、问题五, 1、3至5, （一）（三）.</summary>
internal static class ProblemNumbers
{
    private const int MostOfRange = 100;

    private static readonly WordTable Prefixes = ["第", "问题", "具体问题", "序号", "任务", "整改任务", "其中", "其中，", "其中第", "其中，第", "目前第", "现第"];
    private static readonly WordTable OrdinalSeparators = ["、第", "和第", "及第", "以及第", "与第"];
    private static readonly WordTable Separators = [.. ClauseWords.And, .. OrdinalSeparators, "、问题", "和问题"];
    private static readonly WordTable Ranges = ["至", "到", "-", "至第", "到第"];
    private const string Units = "个项条号";

    /// <summary>Reads the numbers at the start of a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="numbers">Filled anew.</param>
    /// <returns>
    /// How many characters they take, their noun included; 0 where there are none, or the number may as well count something.
    /// </returns>
    public static int Read(ReadOnlySpan<char> words, List<int> numbers)
    {
        numbers.Clear();
        var at = TextSearch.LengthAtStart(words, Prefixes);
        var isOrdinal = at > 0;
        for (var separator = 0; ;)
        {
            var length = ReadItem(words[(at + separator)..], numbers, ref isOrdinal);
            if (length == 0)
                break;
            at += separator + length;
            separator = LengthOfSeparator(words[at..]);
            // （一）（三） needs no separator.
            if (separator == 0 && !words[at..].StartsWith("（"))
                break;
        }

        var noun = LengthOfNoun(words[at..]);
        // 3个问题已完成 counts three; 3已完成 and 1、3个 do not count.
        return numbers.Count == 0 || (numbers.Count == 1 && noun > 0 && !isOrdinal) ? 0 : at + noun;
    }

    // 第1个、第3个问题: the noun may stand behind each number.
    private static int LengthOfSeparator(ReadOnlySpan<char> words)
    {
        var noun = LengthOfNoun(words);
        var length = noun == 0 ? 0 : TextSearch.LengthAtStart(words[noun..], OrdinalSeparators);
        return length > 0 ? noun + length : TextSearch.LengthAtStart(words, Separators);
    }

    private static int LengthOfNoun(ReadOnlySpan<char> words)
        => ProblemGroup.LengthOfNoun(words) is > 0 and var noun ? noun
            : words.Length > 0 && Units.Contains(words[0], StringComparison.Ordinal) ? 1
            : 0;

    private static int ReadItem(ReadOnlySpan<char> words, List<int> numbers, ref bool isOrdinal)
    {
        var open = words.StartsWith("（") ? 1 : 0;
        var number = ProblemGroup.LengthOfNumber(words[open..]);
        var end = open + number;
        if (number == 0 || (open > 0 && !words[end..].StartsWith("）")) || !ProblemGroup.TryRead(words.Slice(open, number), out var value)
                || value == 0)
            return 0;
        isOrdinal |= open > 0;
        end += open;
        // 2023年3月底前完成 says when.
        if (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] is '年' or '月' or '日' or '%'))
            return 0;
        numbers.Add(value);
        var range = TextSearch.LengthAtStart(words[end..], Ranges);
        var last = range == 0 ? 0 : ProblemGroup.LengthOfNumber(words[(end + range)..]);
        if (last == 0 || !ProblemGroup.TryRead(words.Slice(end + range, last), out var to) || to <= value || to - value > MostOfRange)
            return end;
        for (var between = value + 1; between <= to; between++)
            numbers.Add(between);
        return end + range + last;
    }
}
