using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>The signs that are structure: problems that are followed by what was done, and how much of a text tells what was done.</summary>
internal static class AnsweredProblems
{
    private const int LongestHeading = 120;
    private const int LongestFault = 60;
    private const int LinesOfAnswer = 3;
    private const int ShortLine = 25;
    private const int DigitsBehindVerb = 20;
    private const int LongestMarker = 8;

    private static readonly string[] Done = ["已", "累计", "先后", "截至", "均", "完成整改", "整改到位", "整改完成", "完毕"];
    private static readonly string[] Intended = ["将", "拟", "力争", "计划", "应", "须", "请", "承诺", "如未", "确保"];

    private static readonly string[] Planned =
        ["将", "拟", "必须", "应当", "不得", "力争", "计划于", "严禁", "应", "须", "请", "建议", "打算", "准备", "继续", "下一步", "进一步", "要"];

    // Done where a figure says how often: 开展检查12次.
    private static readonly string[] Counted =
        ["开展", "组织", "召开", "制定", "修订", "清退", "追缴", "收回", "补充", "完善", "出台", "印发", "建立", "新增", "安排", "处理", "整治", "清理", "举办", "约谈", "整理", "发放", "退回", "上缴", "调整"];

    private static readonly CharacterTable<(string Word, Tense Tense)> Tenses = new(new[] { (Tense.Done, Done), (Tense.Intended, Intended), (Tense.Planned, Planned), (Tense.Counted, Counted) }
        .SelectMany(row => row.Item2.Select(word => (Word: word, Tense: row.Item1)))
        .GroupBy(entry => entry.Word[0]));

    private static readonly WordTable Faults =
        ["问题", "不够", "不到位", "不足", "不力", "不实", "不严", "不深", "不强", "不规范", "不准", "不及时", "缺", "滞后", "薄弱", "违规", "未"];

    private static readonly WordTable Introductions = ["关于", "针对", "反馈", "存在"];

    // 关于“…”的问题 right behind the marker heads a problem; elsewhere in a line it may be any topic.
    private static readonly WordTable Topics = ["关于", "针对"];
    private static readonly WordTable Labels = ["问题：", "问题描述：", "问题表现：", "问题】", "问题描述】", "问题表现】"];

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        var done = new List<int>();
        var planned = 0;
        foreach (var clause in text.Clauses)
        {
            var tense = TenseOf(text.Text.Fold(clause));
            planned += tense.HasFlag(Tense.Planned) ? 1 : 0;
            if (IsDone(tense))
                done.Add(clause.Start);
        }

        var problems = Problems(text, done).ToList();
        var answered = problems.FindAll(problem => problem.Answered);
        TextRange? first = answered.Count > 0 ? text.Body[answered[0].Line] : null;
        var lines = Math.Max(1, text.Body.Count);
        yield return new("tells what was done", done.Count / (done.Count + planned + 1.0), null);
        yield return new("much was done", Math.Min(1, done.Count * 4.0 / Math.Max(1, text.Clauses.Count)), null);
        yield return new("problems are named", Math.Min(1, problems.Count(problem => problem.Named) / Math.Max(2, lines / 6.0)), problems.Count > 0 ? text.Body[problems[0].Line] : null);
        yield return new("problems are answered", Math.Min(1, answered.Count / 3.0), first);
        yield return new("named problems are answered", Math.Min(1, answered.Count(problem => problem.Introduced) / 3.0), first);
        yield return new("most problems are answered", Math.Min(1, answered.Count / (double)Math.Max(3, problems.Count)), first);
        yield return new("short lines", text.Body.Count(line => line.Length < ShortLine) / (double)lines, null);
        yield return new("questions", Math.Min(1, 10.0 * text.Body.Sum(line => text.Text.Fold(line).Count('？')) / Math.Max(1, text.Clauses.Count)), null);
    }

    private static IEnumerable<(int Line, bool Named, bool Introduced, bool Answered)> Problems(NatureText text, List<int> done)
    {
        for (var i = 0; i < text.Body.Count; i++)
        {
            var line = text.Body[i];
            var head = text.Text.Fold(line.To(Math.Min(line.End, line.Start + LongestHeading)));
            var at = head.IndexOf("问题", StringComparison.Ordinal);
            var named = (at >= 0 && Introductions.IndexIn(head[..at], out _) >= 0) || Labels.IndexIn(head, out _) >= 0;
            if (named || (Faults.IndexIn(head[..Math.Min(head.Length, LongestFault)], out _) >= 0 && MarkerReader.TryRead(text.Text, line.Start, line.End, out _)))
                yield return (i, named, at >= 0 && Topics.IndexIn(head[..at], out _) is >= 0 and <= LongestMarker, IsAnswered(text, done, i, line.From(line.Start + (at >= 0 ? at : ShortLine))));
        }
    }

    private static bool IsAnswered(NatureText text, List<int> done, int line, TextRange rest)
    {
        if (text.ClausesOf(rest).Exists(clause => IsDone(TenseOf(text.Text.Fold(clause)))))
            return true;
        var below = text.Body.Skip(line + 1).Take(LinesOfAnswer).ToList();
        if (below.Count == 0)
            return false;
        var next = done.BinarySearch(below[0].Start);
        next = next < 0 ? ~next : next;
        return next < done.Count && done[next] < below[^1].End;
    }

    private static bool IsDone(Tense clause) => !clause.HasFlag(Tense.Intended) && clause.HasFlag(Tense.Done);

    // What the words of a clause tell, read once for all of them.
    private static Tense TenseOf(ReadOnlySpan<char> clause)
    {
        var (found, verb) = (HasPerfect(clause) ? Tense.Done : Tense.None, -1);
        for (var at = 0; at < clause.Length; at++)
        {
            foreach (var (word, tense) in Tenses.Of(clause[at]) ?? [])
            {
                if (!TextSearch.GoesOn(clause[at..], word))
                    continue;
                found |= tense;
                verb = tense == Tense.Counted && verb < 0 ? at : verb;
            }
        }

        return verb >= 0 && HasDigit(clause[verb..]) ? found | Tense.Done : found;
    }

    // 开展了, but not 为了, 除了, 了解.
    private static bool HasPerfect(ReadOnlySpan<char> clause)
        => clause.IndexOf('了') is > 0 and var at && clause[at - 1] is not ('为' or '除') && !clause[at..].StartsWith("了解", StringComparison.Ordinal);

    private static bool HasDigit(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, DigitsBehindVerb)].ContainsAnyInRange('0', '9');

    [Flags]
    private enum Tense
    {
        None = 0,
        Done = 1,
        Intended = 2,
        Planned = 4,
        Counted = 8,
    }
}
