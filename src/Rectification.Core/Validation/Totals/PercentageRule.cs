using System.Globalization;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Totals;

/// <summary>RN307: a share (24个完成，完成率92%) follows from the two numbers it is made of.</summary>
/// <remarks>
/// The number before 占 or 率 is the part; the whole may be any larger number of the sentence. The rule speaks only where one of them
/// nearly gives the stated share, for then they were meant; where none comes near, the whole stands elsewhere.
/// </remarks>
internal sealed class PercentageRule() : TextRule("%％", Rules.PercentageMismatch)
{
    private const double Nearly = 1.0;
    private const int FarthestKeyword = 14;

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
        if (FindNearMiss(numbers, (double)share, decimals) is { } whole)
            Report(text[start..sign], numbers[^1].Value, whole, decimals, context);
    }

    /// <summary>The whole that nearly gives the share; null where one gives it exactly, or none comes near.</summary>
    private static long? FindNearMiss(List<NumberScanner.Count> numbers, double share, int decimals)
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
            if (Math.Abs(actual - share) <= Nearly)
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
