using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Understands what people type as a deadline: 2024年6月底前, 2024-06-30, 2025年底前，并长期坚持.</summary>
internal static partial class DeadlineWords
{
    private const int Longest = 200;

    // Deadlines that name no date.
    private static readonly string[] Vague = ["长期", "持续", "限期", "常态化", "立行立改", "立即", "long", "ongoing", "at once", "immediately"];

    /// <summary>Reads words; of several dates the last one counts.</summary>
    /// <param name="typed">The words.</param>
    /// <param name="deadline">The deadline.</param>
    /// <returns>False where they name no date that can be, and nothing else that is known.</returns>
    public static bool TryRead(string typed, out Deadline deadline)
    {
        deadline = new() { Text = typed };
        if (typed.Length > Longest)
            return false;
        var words = typed.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        var dates = Written().Matches(words);
        if (dates.Count == 0)
            return !words.Any(char.IsAsciiDigit)
                && Array.Exists(Vague,
                    word => words.Contains(word.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        if (DateOf(dates[^1]) is not { } date)
            return false;
        deadline = deadline with { Date = date };
        return true;
    }

    /// <summary>Whether the words say that the work goes on for good.</summary>
    public static bool IsLongTerm(string typed)
        => typed.Contains("长期", StringComparison.Ordinal) || typed.Contains("long-term", StringComparison.OrdinalIgnoreCase);

    private static PartialDate? DateOf(Match match)
    {
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (year is not >= 1900)
            return null;
        if (month is null)
            return new(year.Value);
        if (month is < 1 or > 12)
            return null;
        if (day is null)
            return new(year.Value, month.Value);
        return PartialDate.IsDay(year.Value, month.Value, day.Value) ? new(year.Value, month.Value, day.Value) : null;
    }

    private static int? Number(Match match, string name)
        => match.Groups[name] is { Success: true } group
            ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        @"(?<![0-9])(?<y>[0-9]{4})(?:(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])|(?:年|[-./](?=[0-9])|(?![0-9]))(?:(?<m>[0-9]{1,2})(?:(?:月|[-./])(?<d>[0-9]{1,2})(?:[日号]|(?![0-9]))|月|(?![0-9])))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
