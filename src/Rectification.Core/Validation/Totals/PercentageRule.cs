using System.Globalization;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Totals;

/// <summary>RN307: a share (24个完成，完成率92%) follows from the two numbers it is made of.</summary>
/// <remarks>
/// The number before 占 or 率 is the part; the whole may be any larger number of the sentence. The rule speaks only where one of them
/// nearly gives the stated share, for then they were meant; where none comes near, the whole stands elsewhere. Where the sentence has but two
/// numbers of one unit and calls their share 完成率 or the like, these are meant whatever the share.
/// </remarks>
internal sealed class PercentageRule() : TextRule("%％", Rules.PercentageMismatch)
{
    private const double Nearly = 1.0;
    private const double Any = 100.0;
    private const int FarthestKeyword = 14;

    private static readonly string[] PlainRates = ["完成", "整改", "办结", "销号", "到位", "整改完成"];

    public override void Check(string text, RuleContext context)
    {
        for (var at = text.AsSpan().IndexOfAny(Wakers); at >= 0;)
        {
            CheckShare(text, at, context);
            var next = text.AsSpan(at + 1).IndexOfAny(Wakers);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static void CheckShare(string text, int sign, RuleContext context)
    {
        var start = NumberScanner.StartOfDecimal(text, sign);
        if (start == sign || !NumberScanner.TryReadDecimal(text.AsSpan(start, sign - start), out var share) || share > 100)
            return;
        var sentence = text.LastIndexOfAny(['。', '；', ';', '\n'], start - 1 < 0 ? 0 : start - 1) + 1;
        var keyword = text.AsSpan(sentence, start - sentence).LastIndexOfAny('占', '率');
        if (keyword < 0 || start - sentence - keyword > FarthestKeyword)
            return;

        var numbers = NumberScanner.Counts(text, sentence, sentence + keyword);
        if (numbers.Count < 2 || sentence + keyword - numbers[^1].End > FarthestKeyword)
            return;
        var decimals = Decimals(text.AsSpan(start, sign - start));
        var margin = IsPlain(text, sentence + keyword, numbers) ? Any : Nearly;
        if (FindMiss(numbers, (double)share, decimals, margin) is { } whole)
            Report(text[start..sign], numbers[^1].Value, whole, decimals, context);
    }

    /// <summary>24个问题已完成22个，完成率…</summary>
    private static bool IsPlain(string text, int keyword, List<NumberScanner.Count> numbers)
        => numbers.Count == 2 && text[numbers[0].End] == text[numbers[1].End] && text[keyword] == '率'
        && PlainRates.Any(rate => text.AsSpan(0, keyword).EndsWith(rate, StringComparison.Ordinal));

    /// <summary>The whole that misses the share by no more than a margin; null where one gives it exactly, or none comes near.</summary>
    private static long? FindMiss(List<NumberScanner.Count> numbers, double share, int decimals, double margin)
    {
        long? miss = null;
        var part = numbers[^1].Value;
        for (var i = numbers.Count - 2; i >= 0; i--)
        {
            var whole = numbers[i].Value;
            if (whole < part || whole == 0)
                continue;
            var actual = 100.0 * part / whole;
            if (Math.Abs(actual - share) <= (0.5 * Math.Pow(10, -decimals)) + 1e-9)
                return null;
            if (Math.Abs(actual - share) <= margin)
                miss ??= whole;
        }

        return miss;
    }

    private static void Report(string share, long part, long whole, int decimals, RuleContext context)
    {
        var actual = Math.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        context.Report(Rules.PercentageMismatch, null, [share, Invariant.Text(part), Invariant.Text(whole), actual], suggestedFix: $"{actual}%");
    }

    private static int Decimals(ReadOnlySpan<char> number) => number.LastIndexOfAny('.', '．') is var dot and >= 0 ? number.Length - dot - 1 : 0;
}
