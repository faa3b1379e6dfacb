using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>The signs that are the way a text speaks: what its clauses count and blame, and the numbers it gives.</summary>
internal static class VoiceSigns
{
    private const int DigitsOfNumber = 7;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十百千万余多");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789-Xx*");

    private static readonly WordTable Amounts = ["万元", "亿元", "万余元", "亿余元"];

    private static readonly WordTable Faults
        = [.. ProblemWords.Faults, "不清", "不高", "不完整", "缺", "未", "没有", "流于", "走过场", "长期", "仍", "个别", "有的"];

    /// <summary>The words that every clause is held against.</summary>
    public static WordTable[] WordsOfClauses { get; } = [Amounts, Faults];

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        yield return Clauses("counts money", text, Amounts, SignMeasure.InOneOfClauses(10),
            (clause, amount) => amount > 0 && Numbers.Contains(clause[amount - 1]));
        yield return Clauses("names faults", text, Faults, SignMeasure.InOneOfClauses(3), (clause, _) => !clause.ContainsAny('了', '已'));
        yield return Found("gives numbers to call", text, text.Body.Where(line => HasLongNumber(text.Text.Fold(line))),
            SignMeasure.InOneOfLines(3));
    }

    private static FoundSign Clauses(string name, NatureText text, WordTable words, SignMeasure measure, Condition holds)
    {
        var first = text.Words.FirstIn(words, text.Clauses);
        return Found(name, text, text.Clauses.Where((clause, i) => first[i] >= 0 && holds(text.Text.Fold(clause), first[i])), measure);
    }

    private static FoundSign Found(string name, NatureText text, IEnumerable<TextRange> units, SignMeasure measure)
    {
        var found = units.ToList();
        return new(name, measure.Of(found.Count, text.Clauses.Length, text.Body.Length), found.Count > 0 ? found[0] : null);
    }

    private static bool HasLongNumber(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOfAnyInRange('0', '9'); at >= 0; at = line.IndexOfAnyInRange('0', '9'))
        {
            line = line[at..];
            var behind = line.IndexOfAnyExcept(OfNumbers) is >= 0 and var end ? end : line.Length;
            if (behind >= DigitsOfNumber)
                return true;
            line = line[behind..];
        }

        return false;
    }

    /// <summary>Whether a clause shows a sign.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="place">Where the first of the sign's words stands in it.</param>
    private delegate bool Condition(ReadOnlySpan<char> clause, int place);
}
