using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation.Text;

namespace Rectification.Validation.Dates;

/// <summary>What the words of a measure say about a date in it.</summary>
internal static class MeasureDay
{
    private const string LeadIns = "于在截至止已";
    private const int LongestSlip = 2;

    /// <summary>
    /// Whether the words take the date for the day on which the measure was done: it begins the text, or follows 截至 or 截止.
    /// </summary>
    public static bool IsDone(string text, PartialDate date)
    {
        var (at, length) = Locate(text, date);
        // 2022年5月1日起 is since when something holds.
        if (length == 0 || (at + length < text.Length && text[at + length] == '起'))
            return false;
        var before = text.AsSpan(0, at);
        return before.TrimStart(LeadIns).IsEmpty || before.EndsWith("截至", StringComparison.Ordinal)
            || before.EndsWith("截止", StringComparison.Ordinal);
    }

    /// <summary>Where a full date stands; a length of 0 where it does not stand so.</summary>
    public static (int Start, int Length) Locate(string text, PartialDate date)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");
        return text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? (at, words.Length) : default;
    }

    /// <summary>The full date that follows 截至 or 截止; null where none does.</summary>
    public static PartialDate? FindAsOf(string text)
    {
        for (var at = text.IndexOf('截', StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf('截', at + 1))
        {
            if (text[at + 1] is '至' or '止' && ReadDay(text.AsSpan(at + 2)) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>
    /// The same day one or two years later, where it lies between the beginning of the inspection and the publication; null where none
    /// does.
    /// </summary>
    public static PartialDate? FindLikely(PartialDate date, PartialDate began, PartialDate? published)
    {
        for (var year = date.Year + 1; year <= date.Year + LongestSlip; year++)
        {
            if (!PartialDate.IsDay(year, date.Month!.Value, date.Day!.Value))
                continue;
            var later = new PartialDate(year, date.Month.Value, date.Day.Value);
            if (later.RelationTo(began) == DateRelation.After
                    && (published is null || later.RelationTo(published.Value) == DateRelation.Before))
                return later;
        }

        return null;
    }

    /// <summary>巡视期间完成, 巡察期间完成.</summary>
    public static bool IsSaidToBeDuring(string text)
        => text.Contains("巡视期间完成", StringComparison.Ordinal) || text.Contains("巡察期间完成", StringComparison.Ordinal);

    /// <summary>Reads 2023年4月6日 at the beginning of a text.</summary>
    private static PartialDate? ReadDay(ReadOnlySpan<char> text)
        => ReadNumber(ref text, '年') is { } year && ReadNumber(ref text, '月') is { } month && ReadNumber(ref text, '日') is { } day
            && PartialDate.IsDay(year, month, day)
            ? new PartialDate(year, month, day)
            : null;

    private static int? ReadNumber(ref ReadOnlySpan<char> text, char unit)
    {
        var length = text.IndexOf(unit);
        if (length is < 1 or > 4 || !NumberText.TryRead(text[..length], out var number))
            return null;
        text = text[(length + 1)..];
        return number;
    }
}
