using Rectification.Primitives;

namespace Rectification.Validation.Text;

/// <summary>A phrase in which an issue counts its own measures: 采取了5项措施，其中，已完成4项 or 制定整改措施7条.</summary>
/// <param name="Start">Where the words of the count begin.</param>
/// <param name="Words">The words of the count.</param>
/// <param name="Measures">How many measures it claims.</param>
/// <param name="Completed">How many of them it calls completed; null where it does not say.</param>
internal readonly record struct CountPhrase(int Start, string Words, int Measures, int? Completed)
{
    private const string Noun = "措施";
    private const string Adjectives = "整改具体的";

    /// <summary>Reads the first such phrase of a text.</summary>
    public static CountPhrase? Find(string? text)
    {
        if (text is null)
            return null;
        for (var noun = text.IndexOf(Noun, StringComparison.Ordinal); noun >= 0;
                noun = text.IndexOf(Noun, noun + 1, StringComparison.Ordinal))
        {
            if ((CountBefore(text, noun) ?? CountAfter(text, noun + Noun.Length)) is not { } found)
                continue;
            return new(found.Start, text[found.Start..found.End], found.Count, CompletedBehind(text, found.End));
        }

        return null;
    }

    /// <summary>采取了3项(整改)措施, 制定整改措施 after its number.</summary>
    private static (int Start, int End, int Count)? CountBefore(string text, int noun)
    {
        var unit = noun - 1;
        while (unit >= 0 && Adjectives.Contains(text[unit], StringComparison.Ordinal))
            unit--;
        if (unit < 1 || !IsUnit(text[unit]))
            return null;
        var start = NumberText.StartOf(text, unit);
        return NumberText.TryRead(text.AsSpan(start, unit - start), out var count) && IsClaimedBefore(text, start)
            ? (start, noun + Noun.Length, count)
            : null;
    }

    /// <summary>制定整改措施7条.</summary>
    private static (int Start, int End, int Count)? CountAfter(string text, int start)
    {
        var end = NumberText.EndOf(text, start);
        if (end == start || end >= text.Length || !IsUnit(text[end]))
            return null;
        return NumberText.TryRead(text.AsSpan(start, end - start), out var count) ? (start - Noun.Length, end + 1, count) : null;
    }

    /// <summary>Only what the body says it took or made is a count of its own; 落实22项措施 may be anyone's.</summary>
    private static bool IsClaimedBefore(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 4), Math.Min(4, start));
        return before.Contains("采取", StringComparison.Ordinal) || before.Contains("制定", StringComparison.Ordinal)
            || before.Contains("提出", StringComparison.Ordinal);
    }

    private static int? CompletedBehind(string text, int start)
    {
        var done = text.IndexOf("已完成", start, StringComparison.Ordinal);
        if (done < 0 || done - start > 6)
            return null;
        for (var i = done + 3; i < text.Length && i < done + 16; i++)
        {
            var end = NumberText.EndOf(text, i);
            if (end > i && end < text.Length && IsUnit(text[end]) && NumberText.TryRead(text.AsSpan(i, end - i), out var count))
                return count;
        }

        return null;
    }

    private static bool IsUnit(char character) => character is '项' or '条' or '个';
}
