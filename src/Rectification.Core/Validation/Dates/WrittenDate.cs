using Rectification.Primitives;
using Rectification.Validation.Text;

namespace Rectification.Validation.Dates;

/// <summary>A date in prose: 2021年3月底, 2021年3月12日, 3月.</summary>
/// <param name="Date">The date, in the year that was given where the text has none.</param>
/// <param name="HasYear">Whether the text has the year.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct WrittenDate(PartialDate Date, bool HasYear, int Start, int Length)
{
    private const int LongestYear = 4;
    private const int LongestDay = 2;

    /// <summary>The dates of a text that name a month.</summary>
    /// <param name="words">The text.</param>
    /// <param name="year">The year of a date that has none.</param>
    public static IEnumerable<WrittenDate> All(string words, int year)
    {
        for (var month = words.IndexOf('月', StringComparison.Ordinal); month >= 0; month = words.IndexOf('月', month + 1))
        {
            if (Read(words, month, year) is { } date)
                yield return date;
        }
    }

    /// <summary>Whether a text has a date that names a month.</summary>
    public static bool StandsIn(string words)
    {
        var month = words.IndexOf('月', StringComparison.Ordinal);
        while (month > 0 && NumberText.Digit(words[month - 1]) < 0)
            month = words.IndexOf('月', month + 1);
        return month > 0;
    }

    private static WrittenDate? Read(string words, int at, int year)
    {
        if (NumberBefore(words, at, LongestDay) is not { Value: >= 1 and <= 12 } month)
            return null;
        var (start, end, hasYear) = (month.Start, at + 1, false);
        if (start > 0 && words[start - 1] == '年' && NumberBefore(words, start - 1, LongestYear) is { Value: > 1900 } written)
            (year, start, hasYear) = (written.Value, written.Start, true);
        var behind = words.AsSpan(end, Math.Min(LongestDay + 1, words.Length - end));
        if (behind.IndexOf('日') is var day and > 0 && NumberText.TryRead(behind[..day], out var ofMonth)
                && PartialDate.IsDay(year, month.Value, ofMonth))
            return new(new(year, month.Value, ofMonth), hasYear, start, end + day + 1 - start);
        return new(new(year, month.Value), hasYear, start, end - start);
    }

    private static (int Value, int Start)? NumberBefore(string words, int end, int longest)
    {
        var start = end;
        while (start > 0 && end - start < longest && NumberText.Digit(words[start - 1]) >= 0)
            start--;
        return NumberText.TryRead(words.AsSpan(start, end - start), out var value) ? (value, start) : null;
    }
}
