using System.Buffers;
using System.Globalization;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Totals;

/// <summary>RN307: a share (24个完成，完成率92%) follows from the two numbers it is made of.</summary>
/// <remarks>
/// The number before 占 or 率 is the part; the whole may be any larger number of the sentence. The rule speaks only where one of them
/// nearly gives the stated share, for then they were meant; where none comes near, the whole stands elsewhere. Where the sentence has but
/// two numbers of one unit and calls their share 完成率 or the like, these are meant whatever the share.
/// </remarks>
internal sealed class PercentageRule() : TextRule(Rules.PercentageMismatch)
{
    private const double Nearly = 1.0;
    private const double Any = 100.0;
    private const int FarthestKeyword = 14;
    private const int LongestSentence = 240;

    private static readonly SearchValues<char> Signs = SearchValues.Create("%％");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。；;\n");

    private static readonly string[] PlainRates = ["完成", "整改", "办结", "销号", "到位", "整改完成"];

    private static readonly string[] RatesOfPeople = ["满意", "好评", "知晓", "支持"];

    public override IEnumerable<Finding> Check(PartText text) => text.Words.AsSpan().ContainsAny(Signs) ? FindAll(text) : [];

    private static IEnumerable<Finding> FindAll(PartText text)
    {
        for (var sign = text.Words.AsSpan().IndexOfAny(Signs); sign >= 0; sign = Next(text.Words, sign + 1))
        {
            if (Judge(text, sign) is { } finding)
                yield return finding;
        }
    }

    private static int Next(string words, int from) => words.AsSpan(from).IndexOfAny(Signs) is var next and >= 0 ? from + next : -1;

    private static Finding? Judge(PartText text, int sign)
    {
        var words = text.Words;
        var start = NumberScanner.StartOfDecimal(words, sign);
        if (start == sign || !NumberScanner.TryReadDecimal(words.AsSpan(start, sign - start), out var share) || share > 100)
            return null;
        var from = Math.Max(0, start - LongestSentence);
        var sentence = from + words.AsSpan(from, start - from).LastIndexOfAny(Ends) + 1;
        var keyword = words.AsSpan(sentence, start - sentence).LastIndexOfAny('占', '率');
        if (keyword < 0 || start - sentence - keyword > FarthestKeyword || IsOfPeople(words.AsSpan(sentence, keyword)))
            return null;
        // 完成率88.2%，较6月末的64.7%提高: the second is another day's.
        if (words.AsSpan(sentence + keyword, start - sentence - keyword).ContainsAny(Signs))
            return null;

        var numbers = NumberScanner.Counts(words, sentence, sentence + keyword);
        if (numbers.Count < 2 || sentence + keyword - numbers[^1].End > FarthestKeyword)
            return null;
        var decimals = Decimals(words.AsSpan(start, sign - start));
        var margin = IsPlain(words, sentence + keyword, numbers) ? Any : Nearly;
        return FindMiss(numbers, (double)share, decimals, margin) is { } whole
            ? Report(text, start, sign, numbers[^1].Value, whole, decimals)
            : null;
    }

    // 发放问卷200份，收回192份，满意率95.8%: how many were content is not said.
    private static bool IsOfPeople(ReadOnlySpan<char> before)
    {
        foreach (var rate in RatesOfPeople)
        {
            if (before.EndsWith(rate, StringComparison.Ordinal))
                return true;
        }

        return false;
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
            // 完成9个，未完成3个，完成率75%: the two may be parts of one whole.
            if (Gives(whole, whole + part) || Gives(part, whole + part))
                return null;
            if (whole < part || whole == 0)
                continue;
            var actual = 100.0 * part / whole;
            if (Gives(part, whole))
                return null;
            if (Math.Abs(actual - share) <= margin)
                miss ??= whole;
        }

        return miss;

        bool Gives(long some, long all) => all > 0 && Math.Abs((100.0 * some / all) - share) <= (0.5 * Math.Pow(10, -decimals)) + 1e-9;
    }

    private static Finding Report(PartText text, int start, int sign, long part, long whole, int decimals)
    {
        var actual = Math.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        return text.NewFinding(Rules.PercentageMismatch, [text.Words[start..sign], Invariant.Text(part), Invariant.Text(whole), actual],
            start, sign + 1 - start, $"{actual}%");
    }

    private static int Decimals(ReadOnlySpan<char> number)
        => number.LastIndexOfAny('.', '．') is var dot and >= 0 ? number.Length - dot - 1 : 0;
}
