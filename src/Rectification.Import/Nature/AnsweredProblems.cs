using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>
/// The signs that are structure: problems that are followed by what was done, and how much of a text tells what was done.
/// </summary>
internal static class AnsweredProblems
{
    private const int LongestHeading = 120;
    private const int LongestFault = 60;
    private const int LinesOfAnswer = 3;
    private const int ShortLine = 25;
    private const int DigitsBehindVerb = 20;
    private const int LongestMarker = 8;

    private static readonly WordTable Done = ["已", "累计", "先后", "截至", "均", "完成整改", "整改到位", "整改完成", "完毕"];
    private static readonly WordTable Intended = ["将", "拟", "力争", "计划", "应", "须", "请", "承诺", "如未", "确保", "限期", "要求", "责令", "督促"];

    private static readonly WordTable Planned =
        ["将", "拟", "必须", "应当", "不得", "力争", "计划于", "严禁", "应", "须", "请", "建议", "打算", "准备", "继续", "下一步", "进一步", "要"];

    // Done where a figure says how often: 开展检查12次.
    private static readonly WordTable Counted =
        ["开展", "组织", "召开", "制定", "修订", "清退", "追缴", "收回", "补充", "完善", "出台", "印发", "建立", "新增", "安排", "处理", "整治", "清理", "举办", "约谈", "整理", "发放",
            "退回", "上缴", "调整"];

    private static readonly WordTable Faults = [.. ProblemWords.Faults, "问题", "缺", "未"];

    private static readonly WordTable Introductions = ["关于", "针对", "反馈", "存在"];

    // 关于“…”的问题 right behind the marker heads a problem; elsewhere in a line it may be any topic.
    private static readonly WordTable Topics = ["关于", "针对"];
    private static readonly WordTable Labels = ["问题：", "问题描述：", "问题表现：", "问题】", "问题描述】", "问题表现】"];

    /// <summary>The words that every clause is held against.</summary>
    public static WordTable[] WordsOfClauses { get; } = [Done, Intended, Planned, Counted];

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        var isDone = FindDone(text);
        var done = isDone.Count(clause => clause);
        var planned = text.Words.FirstIn(Planned, text.Clauses).Count(place => place >= 0);
        var problems = Problems(text, isDone);
        var answered = problems.FindAll(problem => problem.Answered);
        TextRange? first = answered.Count > 0 ? text.Body[answered[0].Line] : null;
        var lines = Math.Max(1, text.Body.Length);
        yield return new("tells what was done", done / (done + planned + 1.0), null);
        yield return new("problems are named", Math.Min(1, problems.Count(problem => problem.Named) / Math.Max(2, lines / 6.0)),
            problems.Count > 0 ? text.Body[problems[0].Line] : null);
        yield return new("problems are answered", Math.Min(1, answered.Count / 3.0), first);
        yield return new("named problems are answered", Math.Min(1, answered.Count(problem => problem.Introduced) / 3.0), first);
        yield return new("most problems are answered", Math.Min(1, answered.Count / (double)Math.Max(3, problems.Count)), first);
        yield return new("problems stand unanswered", Math.Min(1, (problems.Count - answered.Count) / Math.Max(3, lines / 3.0)), null);
        yield return new("short lines", text.Body.Count(line => line.Length < ShortLine) / (double)lines, null);
        yield return new("questions",
            Math.Min(1, 10.0 * text.Body.Sum(line => text.Text.Fold(line).Count('？')) / Math.Max(1, text.Clauses.Length)), null);
    }

    private static bool[] FindDone(NatureText text)
    {
        var (intended, done, counted) = (text.Words.FirstIn(Intended, text.Clauses), text.Words.FirstIn(Done, text.Clauses),
            text.Words.FirstIn(Counted, text.Clauses));
        return [.. text.Clauses.Select((clause, i) => IsDone(text.Text.Fold(clause), intended[i], done[i], counted[i]))];
    }

    private static List<(int Line, bool Named, bool Introduced, bool Answered)> Problems(NatureText text, bool[] isDone)
    {
        var found = Named(text).ToList();
        return [.. found.Select((problem, i) => (problem.Line, problem.Named, problem.Introduced,
            IsAnswered(text, isDone, problem.Line, i + 1 < found.Count ? found[i + 1].Line : text.Body.Length, problem.Behind)))];
    }

    private static IEnumerable<(int Line, bool Named, bool Introduced, TextRange Behind)> Named(NatureText text)
    {
        for (var i = 0; i < text.Body.Length; i++)
        {
            var line = text.Body[i];
            var head = text.Text.Fold(line.To(Math.Min(line.End, line.Start + LongestHeading)));
            var at = head.IndexOf("问题", StringComparison.Ordinal);
            var named = (at >= 0 && Introductions.IndexIn(head[..at], out _) >= 0) || Labels.IndexIn(head, out _) >= 0;
            if (named || (Faults.IndexIn(head[..Math.Min(head.Length, LongestFault)], out _) >= 0
                    && MarkerReader.TryRead(text.Text, line.Start, line.End, out _)))
                yield return (i, named, at >= 0 && Topics.IndexIn(head[..at], out _) is >= 0 and <= LongestMarker,
                    line.From(Math.Min(line.End, line.Start + (at >= 0 ? at : ShortLine))));
        }
    }

    // The answer stands in the lines in front of the next problem.
    private static bool IsAnswered(NatureText text, bool[] isDone, int line, int next, TextRange rest)
    {
        var clause = NatureText.FirstFrom(text.Clauses, rest.Start);
        // The rest of the problem's line may begin inside a clause.
        if (!rest.IsEmpty
                && IsDone(text.Text.Fold(rest.To(clause < isDone.Length ? Math.Min(rest.End, text.Clauses[clause].Start) : rest.End))))
            return true;
        var end = text.Body[Math.Min(line + LinesOfAnswer, next - 1)].End;
        for (; clause < isDone.Length && text.Clauses[clause].End <= end; clause++)
        {
            if (isDone[clause])
                return true;
        }

        return false;
    }

    private static bool IsDone(ReadOnlySpan<char> clause)
        => IsDone(clause, Intended.IndexIn(clause, out _), Done.IndexIn(clause, out _), Counted.IndexIn(clause, out _));

    // The places of the first of each kind of words; -1 where there is none.
    private static bool IsDone(ReadOnlySpan<char> clause, int intended, int done, int counted)
        => intended < 0 && (done >= 0 || HasPerfect(clause) || (counted >= 0 && HasDigit(clause[counted..])));

    // 开展了, but not 为了, 除了, 了解.
    private static bool HasPerfect(ReadOnlySpan<char> clause)
    {
        for (var at = 1; at < clause.Length; at++)
        {
            if (clause[at] == '了' && clause[at - 1] is not ('为' or '除') && !clause[at..].StartsWith("了解", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> words)
        => words[..Math.Min(words.Length, DigitsBehindVerb)].ContainsAnyInRange('0', '9');
}
