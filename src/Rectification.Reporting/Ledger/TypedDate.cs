using System.Globalization;
using System.Text.RegularExpressions;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Finds the one date that words name as their end. Where anything in them can be misread, there is none.</summary>
internal static partial class TypedDate
{
    /// <summary>The date, or the end of a range: 2024年6月底前, 2024.6.30, 2024年3-6月, 2024年1月15日至3月20日.</summary>
    /// <param name="words">The words, with digits of normal width.</param>
    /// <returns>
    /// Null where there is no date that can be, where digits remain that are no part of it, or where a range has no later end.
    /// </returns>
    public static PartialDate? Find(string words)
    {
        var begin = Written().Match(words);
        if (!begin.Success || DateOf(begin, from: null) is not { } date)
            return null;
        var rest = WithoutTime(date, words[(begin.Index + begin.Length)..]);
        if (Range().Match(rest) is { Success: true } range)
        {
            var tail = rest[range.Length..];
            var end = Written().Match(tail) is { Success: true, Index: 0 } written ? written : ShortEnd().Match(tail);
            if (!end.Success || DateOf(end, date) is not { } last || last.Latest <= date.Latest)
                return null;
            (date, rest) = (last, WithoutTime(last, tail[end.Length..]));
        }

        return HasDigits(words[..begin.Index]) || HasDigits(rest) ? null : date;
    }

    // What the end of a range leaves out is that of its beginning: 2024年6月1日至30日.
    private static PartialDate? DateOf(Match match, PartialDate? from)
    {
        var (year, month, day) = (Number(match, "y") ?? from?.Year, Number(match, "m"), Number(match, "d"));
        if (!match.Groups["y"].Success && month is null)
            month = from?.Month;
        if (year is not (>= CellDates.FirstYear and <= CellDates.LastYear))
            return null;
        if (month is null)
            return day is null ? new(year.Value) : null;
        if (day is null)
            return month is >= 1 and <= 12 ? new(year.Value, month.Value) : null;
        return PartialDate.IsDay(year.Value, month.Value, day.Value) ? new(year.Value, month.Value, day.Value) : null;
    }

    private static int? Number(Match match, string name)
        => match.Groups[name] is { Success: true } group
            ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static string WithoutTime(PartialDate date, string rest)
        => date.Precision == DatePrecision.Day && Time().Match(rest) is { Success: true } time ? rest[time.Length..] : rest;

    private static bool HasDigits(string words) => words.Any(char.IsDigit);

    // 20240630; 2024年6月30日 (without 日 at the end or before 前); 2024-6-30 with one separator; 2024. Within 年 the first of two months or
    // days of a range needs no unit of its own (3-6月).
    [GeneratedRegex(
        @"(?<![0-9])(?<y>[0-9]{4})(?:(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])|年(?:(?<m>[0-9]{1,2})(?:月(?:(?<d>[0-9]{1,2})(?:[日号]|(?=\s*(?:前|$|[-~–—至到][0-9]{1,2}[日号]))))?|(?=[-~–—至到][0-9]{1,2}月)))?|(?<s>[-./])(?<m>[0-9]{1,2})(?:\k<s>(?<d>[0-9]{1,2}))?(?![0-9])|(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    // 到 also begins 到位, which is no range.
    [GeneratedRegex(@"^[底末]?\s*(?:起?(?:至|到(?=\s*[0-9])|[-~–—]+|to\b)|起)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex("^(?:(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})[日号])?|(?<d>[0-9]{1,2})[日号])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortEnd();

    // The 24th hour is how many offices write the end of a day.
    [GeneratedRegex(@"^(?:T|\s*)(?:[01]?[0-9]|2[0-4])(?::[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?|[时点])(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
