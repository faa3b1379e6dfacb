using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>The signs that are the way a text speaks: what its clauses count and blame, and the numbers it gives.</summary>
internal static class VoiceSigns
{
    private const int DigitsOfNumber = 7;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十百千万余多");

    private static readonly WordTable Amounts = ["万元", "亿元", "万余元", "亿余元"];

    private static readonly WordTable Faults =
        ["不够", "不到位", "不足", "不力", "不实", "不严", "不深", "不强", "不规范", "不准", "不及时", "不清", "不高", "不完整", "缺", "滞后", "薄弱", "违规", "未", "没有", "流于", "走过场", "长期", "仍", "个别", "有的"];

    private delegate bool Condition(ReadOnlySpan<char> words);

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        yield return Clauses("counts money", text, SignMeasure.InOneOfClauses(10), clause => Amounts.IndexIn(clause, out _) is > 0 and var at && Numbers.Contains(clause[at - 1]));
        yield return Clauses("names faults", text, SignMeasure.InOneOfClauses(3), clause => Faults.IndexIn(clause, out _) >= 0 && !clause.ContainsAny('了', '已'));
        yield return Lines("gives numbers to call", text, text.Body, SignMeasure.InOneOfLines(3), HasLongNumber);
    }

    private static FoundSign Clauses(string name, NatureText text, SignMeasure measure, Condition holds) => Lines(name, text, text.Clauses, measure, holds);

    private static FoundSign Lines(string name, NatureText text, IEnumerable<TextRange> units, SignMeasure measure, Condition holds)
    {
        var (count, first) = (0, default(TextRange?));
        foreach (var unit in units)
        {
            if (!holds(text.Text.Fold(unit)))
                continue;
            count++;
            first ??= unit;
        }

        return new(name, measure.Of(count, text.Clauses.Count, text.Body.Count), first);
    }

    private static bool HasLongNumber(ReadOnlySpan<char> line)
    {
        var run = 0;
        foreach (var character in line)
        {
            run = char.IsAsciiDigit(character) || (run > 0 && character is '-' or 'X' or 'x' or '*') ? run + 1 : 0;
            if (run >= DigitsOfNumber)
                return true;
        }

        return false;
    }
}
