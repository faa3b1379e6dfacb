using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Dates;

/// <summary>Finds the dates of a stretch of text, in the order of the text and without overlap.</summary>
internal static class DateReader
{
    // 2021年, 十二月, 2021-
    private const int LongestStart = 5;

    private const string YearWords = "今去当本前同上次翌";

    private static readonly SearchValues<char> Openers = SearchValues.Create("0123456789〇零一二三四五六七八九十" + YearWords);

    /// <summary>Finds the dates.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The stretch to look at.</param>
    /// <param name="contextYear">The year that 2月7日 means; dates that say their year move it on for those after them.</param>
    public static List<FoundDate> Find(CleanText text, TextRange range, int? contextYear)
    {
        var found = new List<FoundDate>();
        Find(text, range, contextYear, found);
        return found;
    }

    /// <summary>Fills a list with the dates.</summary>
    /// <inheritdoc cref="Find(CleanText, TextRange, int?)" path="/param"/>
    public static void Find(CleanText text, TextRange range, int? contextYear, List<FoundDate> found)
    {
        found.Clear();
        var span = text.Fold(range);
        var last = default(DateWords);
        for (var at = 0; at < span.Length;)
        {
            var skip = span[at..].IndexOfAny(Openers);
            if (skip < 0)
                break;
            at += skip;
            if (!MayStart(span, at) || !DatePatterns.TryRead(span, at, last, out var words))
            {
                at = EndOfDigits(span, at);
                continue;
            }

            var date = words.Resolve(contextYear);
            found.Add(new(new(range.Start + at, range.Start + words.End), date, words.IsImpossible, words.HasYear));
            // 2016年以来 looks back; only a date inside its year tells which year the text has come to.
            if (words.HasYear && words.Month > 0)
                contextYear = words.YearIn(contextYear);
            (last, at) = (words, words.End);
        }
    }

    // Cheaper than reading: 今 and 去 begin a date only as 今年 and 去年, and right behind the first number of a date one of these stands.
    private static bool MayStart(ReadOnlySpan<char> span, int at)
    {
        if (YearWords.Contains(span[at], StringComparison.Ordinal))
            return at + 1 < span.Length && span[at + 1] == '年';
        for (var i = at + 1; i < Math.Min(span.Length, at + LongestStart); i++)
        {
            if (span[i] is '年' or '月' or '日' or '-' or '.' or '/')
                return true;
        }

        return false;
    }

    private static int EndOfDigits(ReadOnlySpan<char> span, int at)
    {
        var end = at + 1;
        while (end < span.Length && char.IsAsciiDigit(span[at]) && char.IsAsciiDigit(span[end]))
            end++;
        return end;
    }
}
