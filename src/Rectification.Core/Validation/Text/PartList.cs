using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>A list of counted parts in one unit, as in 甲区17家、乙区40家.</summary>
/// <param name="Unit">The unit they share.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Sum">What they add up to.</param>
/// <param name="First">The first of them.</param>
/// <param name="Largest">The largest of them.</param>
/// <param name="Words">The numbers, for a message: 17+40.</param>
internal readonly record struct PartList(string Unit, int Count, decimal Sum, decimal First, decimal Largest, string Words)
{
    private const int LongestLabel = 14;
    private const int FarthestWhole = 20;
    private const int LongestList = 300;

    // 20个，其中前台12个、后台8个，明年新增10个: what is still to come is no part.
    private static readonly string[] Later = ["明年", "今后", "下一步", "预计", "计划", "拟", "将"];

    /// <summary>
    /// Reads the groups of parts that begin at a place, each ended by a semicolon, up to the end of the sentence or bracket. A group behind
    /// a semicolon that begins with a whole of its own (其中立案3件；移交信访件8件，已办结8件) is none.
    /// </summary>
    public static IEnumerable<PartList> Read(string text, int start)
    {
        var end = Math.Min(text.Length, start + LongestList);
        if (text.AsSpan(start, end - start).IndexOfAny('。', '）', ')') is var length and >= 0)
            end = start + length;
        for (var isFirst = true; start < end; isFirst = false)
        {
            var stop = text.AsSpan(start, end - start).IndexOfAny('；', ';') is var group and >= 0 ? start + group : end;
            if (ReadGroup(text.AsSpan(start, stop - start)) is { } parts && (isFirst || parts.First < parts.Sum - parts.First))
                yield return parts;
            start = stop + 1;
        }
    }

    /// <summary>The last number in this unit shortly before a place, in the same sentence.</summary>
    public static (decimal Value, int Start, int Length)? WholeBefore(string text, int end, string unit)
    {
        if (end == 0)
            return null;
        var from = Math.Max(0, end - FarthestWhole);
        if (text.LastIndexOfAny(['。', '；', ';'], Math.Max(0, end - 1), end - from) is var stop and >= 0)
            from = stop + 1;
        for (var at = text.LastIndexOf(unit, end - 1, end - from, StringComparison.Ordinal); at > from;
                at = text.LastIndexOf(unit, at - 1, at - from, StringComparison.Ordinal))
        {
            var start = NumberScanner.StartOfDecimal(text, at);
            if (start < at)
                return NumberScanner.TryReadDecimal(text.AsSpan(start, at - start), out var whole)
                    ? (whole, start, at + unit.Length - start)
                    : null;
        }

        return null;
    }

    /// <summary>Reads parts as long as each is a label, a number and the unit of the first.</summary>
    private static PartList? ReadGroup(ReadOnlySpan<char> text)
    {
        var (unit, count, sum, first, largest) = ("", 0, 0m, 0m, 0m);
        var words = new System.Text.StringBuilder();
        for (var start = 0; start <= text.Length;)
        {
            var item = text[start..];
            if (item.IndexOfAny('、', '，', ',') is var comma and >= 0)
                item = item[..comma];
            start += item.Length + 1;
            if (ReadPart(item) is not { } part || (count > 0 && (part.Unit != unit || IsLater(item))))
            {
                // 其中，… begins with a comma; anything else that is no part ends the list.
                if (count == 0 && item.Length <= LongestLabel)
                    continue;
                break;
            }

            unit = part.Unit;
            first = count == 0 ? part.Value : first;
            sum += part.Value;
            largest = Math.Max(largest, part.Value);
            words.Append(count++ > 0 ? "+" : "").Append(Invariant.Text(part.Value));
        }

        return count == 0 ? null : new(unit, count, sum, first, largest, words.ToString());
    }

    private static bool IsLater(ReadOnlySpan<char> part)
    {
        foreach (var word in Later)
        {
            if (part.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static (decimal Value, string Unit)? ReadPart(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0 || start > LongestLabel)
            return null;
        var end = NumberScanner.EndOfDecimal(text, start);
        // The unit is all that is left: 25件次 is no part of 23件.
        return end < text.Length && text.Length - end <= 3 && NumberScanner.TryReadDecimal(text[start..end], out var value)
            ? (value, text[end..].ToString())
            : null;
    }
}
