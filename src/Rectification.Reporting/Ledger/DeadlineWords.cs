using System.Text;
using System.Text.RegularExpressions;

namespace Rectification.Reporting.Ledger;

/// <summary>Understands what people type as a deadline: 2024年6月底前, 2024-06-30, 2025年底前，并长期坚持.</summary>
internal static partial class DeadlineWords
{
    private const int Longest = 200;

    // Deadlines that name no date.
    private static readonly string[] Vague = ["长期", "持续", "限期", "常态化", "立行立改", "立即", "long", "ongoing", "at once", "immediately"];

    /// <summary>Reads words; of a range the end counts.</summary>
    /// <param name="typed">The words.</param>
    /// <param name="deadline">The deadline.</param>
    /// <returns>False where they name no single date, and nothing else that is known.</returns>
    public static bool TryRead(string typed, out Deadline deadline)
    {
        deadline = new() { Text = typed };
        if (typed.Length > Longest)
            return false;
        var words = MeaninglessBlank().Replace(typed.Normalize(NormalizationForm.FormKC), "");
        if (!words.Any(char.IsDigit))
            return Array.Exists(Vague, word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (TypedDate.Find(words) is not { } date)
            return false;
        deadline = deadline with { Date = date };
        return true;
    }

    /// <summary>Whether the words say that the work goes on for good.</summary>
    public static bool IsLongTerm(string typed)
        => typed.Contains("长期", StringComparison.Ordinal) || typed.Contains("long-term", StringComparison.OrdinalIgnoreCase);

    // Between Chinese characters and beside 年, 月, 日: 2024 年 6 月. Between digits a blank keeps a date and a time apart.
    [GeneratedRegex(
        @"(?<=[年月日号])\s+|\s+(?=[年月日号])|(?<=\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs})", RegexOptions.CultureInvariant)]
    private static partial Regex MeaninglessBlank();
}
