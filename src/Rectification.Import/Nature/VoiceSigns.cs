using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>The signs that are the way a text speaks: how long its clauses are, what they count, name and date, and to whom it turns.</summary>
internal static class VoiceSigns
{
    private const int LongClause = 18;
    private const int DigitsOfNumber = 7;
    private const int LongestName = 30;
    private const int LinesOfSignature = 3;
    private const int LongestTime = 8;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十百千万余多");

    private static readonly WordTable Amounts = ["万元", "亿元", "万余元", "亿余元"];

    // A day that something is to be done by; behind a number, or by itself.
    private static readonly WordTable Terms =
        ["日前", "月前", "号前", "月底", "月末", "日以前", "月以前", "天内", "周内", "个月内", "工作日内", "年内", "月上旬", "月中旬", "月下旬"];

    private static readonly WordTable Ahead = ["底前", "下周", "本周", "下月", "本月", "明年", "下学期", "第一周", "第二周"];

    private static readonly WordTable Faults =
        ["不够", "不到位", "不足", "不力", "不实", "不严", "不深", "不强", "不规范", "不准", "不及时", "不清", "不高", "不完整", "缺", "滞后", "薄弱", "违规", "未", "没有", "流于", "走过场", "长期", "仍", "个别", "有的"];

    private delegate bool Condition(ReadOnlySpan<char> words);

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        var lines = Math.Max(2.0, text.Body.Count);
        yield return new("long clauses", Math.Min(1, text.Clauses.Sum(clause => clause.Length) / Math.Max(1.0, text.Clauses.Count) / LongClause), null);
        yield return Clauses("counts money", text, SignMeasure.InOneOfClauses(10), clause => Amounts.IndexIn(clause, out _) is > 0 and var at && Numbers.Contains(clause[at - 1]));
        yield return Clauses("sets dates ahead", text, SignMeasure.InOneOfClauses(12), IsAhead);
        yield return Clauses("names faults", text, SignMeasure.InOneOfClauses(3), clause => Faults.IndexIn(clause, out _) >= 0 && !clause.ContainsAny('了', '已'));
        yield return Lines("gives numbers to call", text, text.Body, SignMeasure.InOneOfLines(3), HasLongNumber);
        yield return Lines("opens with an addressee", text, text.FirstLines.Skip(text.Title.Count > 1 ? 1 : 0), SignMeasure.Once, IsAddressee);
        yield return Lines("signed by a team", text, text.Body.TakeLast(LinesOfSignature), SignMeasure.Once, line => line is { Length: <= LongestName } and [.., '组']);
        yield return Lines("lines open on a time", text, text.Body, SignMeasure.InOneOfLines(2), OpensOnTime);
        yield return new("lines without a stop", text.Body.Count(line => !text.Text.Fold(line).ContainsAny('。', '；', '：')) / lines, null);
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

    private static bool IsAhead(ReadOnlySpan<char> clause) => Ahead.IndexIn(clause, out _) >= 0 || (Terms.IndexIn(clause, out _) is > 0 and var at && Numbers.Contains(clause[at - 1]));

    // 各位老师： is a salutation, 各科室： an address.
    private static bool IsAddressee(ReadOnlySpan<char> line)
        => line is { Length: <= LongestName } and [.., '：'] && !line.ContainsAny('各', '，', '。');

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

    // 20:10 and 3月4日
    private static bool OpensOnTime(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsAsciiDigit(line[0]))
            return false;
        var head = line[..Math.Min(LongestTime, line.Length)];
        return head.Contains('：') || (head.IndexOf('月') is > 0 and < 3 && head.Contains('日'));
    }
}
