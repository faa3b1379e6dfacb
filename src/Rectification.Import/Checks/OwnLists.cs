using System.Globalization;
using Rectification.Import.Text;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Checks;

/// <summary>RN308: 以下3项工作：①…②…③… counts the list that follows it in its own line.</summary>
internal static class OwnLists
{
    private const int LongestLeadIn = 16;
    private const int LongestNumber = 3;
    private const string Units = "项条个点种类方";

    private static readonly WordTable LeadIns = ["以下", "下列", "如下"];

    /// <summary>How the items of a list in one line are numbered: the number of a given item.</summary>
    private static readonly Func<int, string>[] Styles =
    [
        static number => ((char)('①' + number - 1)).ToString(),
        static number => ChineseNumeral.Format(number) + "是",
        static number => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
        static number => $"{number.ToString(CultureInfo.InvariantCulture)}.",
    ];

    /// <summary>Finds lists in a line that hold another number of items than the words in front of them say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    public static IEnumerable<Finding> Find(CleanText text, TextRange line)
    {
        for (var at = Next(text, line.Start, line.End); at >= 0; at = Next(text, at + 1, line.End))
        {
            if (Claim(text, at, line.End) is not { } claim || CountItems(text, claim.Words.End + 1, line.End) is not (var items and > 1)
                    || items == claim.Count)
                continue;
            yield return ImportFinding.Of(Rules.OwnCountMismatch, text.ToSource(claim.Words), text.Write(claim.Words),
                $"items={items.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static int Next(CleanText text, int from, int end)
        => from < end && LeadIns.IndexIn(text.Fold(new(from, end)), out _) is var at and >= 0 ? from + at : -1;

    /// <summary>以下3项工作, up to its colon.</summary>
    private static (TextRange Words, int Count)? Claim(CleanText text, int at, int end)
    {
        var words = text.Fold(new(at, Math.Min(end, at + LongestLeadIn)));
        if (words.IndexOf('：') is not (var colon and > 2) || words[..colon].IndexOfAny("，。；") >= 0)
            return null;
        for (var length = Math.Min(LongestNumber, colon - 3); length > 0; length--)
        {
            if (Units.Contains(words[2 + length], StringComparison.Ordinal) && ReadCount(words.Slice(2, length)) is { } count)
                return (new(at, at + colon), count);
        }

        return null;
    }

    private static int? ReadCount(ReadOnlySpan<char> written)
        => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : ChineseNumeral.TryParse(written, out var value) && value < 100 ? (int)value
        : null;

    /// <summary>The items that follow one another from the colon on; 0 where no list begins there.</summary>
    private static int CountItems(CleanText text, int start, int end)
    {
        var words = text.Fold(new(start, end));
        foreach (var style in Styles)
        {
            if (!words.StartsWith(style(1), StringComparison.Ordinal))
                continue;
            var count = 0;
            var rest = words;
            while (count < 20 && rest.IndexOf(style(count + 1), StringComparison.Ordinal) is var next and >= 0)
            {
                count++;
                rest = rest[(next + 1)..];
            }

            return count;
        }

        return 0;
    }
}
