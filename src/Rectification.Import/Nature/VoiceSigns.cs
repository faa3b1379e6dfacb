using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>The signs that are the way a text speaks: how long its clauses are, what they count, and when they take place.</summary>
internal static class VoiceSigns
{
    private const int LongClause = 18;
    private const int DigitsOfNumber = 7;
    private const int LongestAddressee = 30;
    private const int LinesOfSignature = 3;

    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789一二三四五六七八九十百千万余多");
    private static readonly WordTable Amounts = ["万元", "亿元", "万余元", "亿余元"];
    private static readonly WordTable Ahead = ["日前", "月前", "号前", "底前", "月底", "月末", "日以前", "月以前", "天内", "周内", "个月内", "工作日内", "年内", "下周", "本周", "下月", "本月", "明年", "下学期", "第一周", "第二周", "月上旬", "月中旬", "月下旬"];
    private static readonly WordTable Faults = ["不够", "不到位", "不足", "不力", "不实", "不严", "不深", "不强", "不规范", "不准", "不及时", "不清", "不高", "不完整", "缺", "滞后", "薄弱", "违规", "未", "没有", "流于", "走过场", "长期", "仍", "个别", "有的"];

    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        var (clauses, lines) = (Math.Max(1.0, text.Clauses.Count), Math.Max(2.0, text.Body.Count));
        yield return new("long clauses", Math.Min(1, text.Clauses.Sum(clause => clause.Length) / clauses / LongClause), null);
        yield return Share("counts money", text, 10, clause => Amounts.IndexIn(clause, out _) is > 0 and var at && Counts.Contains(clause[at - 1]));
        yield return Share("sets dates ahead", text, 12, IsAhead);
        yield return Share("names faults", text, 3, clause => Faults.IndexIn(clause, out _) >= 0 && !clause.Contains('了') && !clause.Contains('已'));
        yield return new("gives numbers to call", Math.Min(1, 3.0 * text.Body.Count(line => HasLongNumber(text.Text.Fold(line))) / lines), null);
        yield return new("opens with an addressee", text.FirstLines.Skip(text.Title.Count > 1 ? 1 : 0).Any(line => text.Text.Fold(line) is { Length: <= LongestAddressee } words && words is [.., '：'] && !words.Contains('各') && !words.ContainsAny('，', '。')) ? 1 : 0, null);
        yield return new("signed by a team", text.Body.TakeLast(LinesOfSignature).Any(line => text.Text.Fold(line) is { Length: <= LongestAddressee } words && words is [.., '组']) ? 1 : 0, null);
        yield return new("lines open on a time", Math.Min(1, 2.0 * text.Body.Count(line => OpensOnTime(text.Text.Fold(line))) / lines), null);
        yield return new("lines without a stop", text.Body.Count(line => !text.Text.Fold(line).ContainsAny('。', '；', '：')) / lines, null);
    }

    private delegate bool Holds(ReadOnlySpan<char> clause);

    private static FoundSign Share(string name, NatureText text, int oneOf, Holds holds)
    {
        var (count, first) = (0, default(TextRange?));
        foreach (var clause in text.Clauses)
        {
            if (!holds(text.Text.Fold(clause)))
                continue;
            count++;
            first ??= clause;
        }

        return new(name, Math.Min(1, count * (double)oneOf / Math.Max(1, text.Clauses.Count)), first);
    }

    private static bool IsAhead(ReadOnlySpan<char> clause)
        => Ahead.IndexIn(clause, out _) is >= 0 and var at && (at > 0 && Counts.Contains(clause[at - 1]) || clause[at] is '下' or '本' or '明' or '第' or '底');

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

    private static bool OpensOnTime(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || !char.IsAsciiDigit(line[0]))
            return false;
        var head = line[..Math.Min(8, line.Length)];
        return head.Contains(':') || head.IndexOf('月') is > 0 and < 3 && head.Contains('日');
    }
}
