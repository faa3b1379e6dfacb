using System.Buffers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds the counts of a sentence that may declare a total.</summary>
internal static class DeclaredCountReader
{
    private const int Most = 9999;

    // 3个方面问题 are three aspects; nobody groups what was found under twelve, so 12个方面问题 are twelve problems.
    private const int MostAspects = 9;
    private static readonly WordTable ProblemsOfAspects = ["方面问题", "方面的问题", "方面具体问题", "方面的具体问题", "方面存在的问题"];

    // Nobody writes longer clauses; looking further would make a text without punctuation slow.
    private const int LongestClause = 300;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，；：。！？\n");

    private static readonly string[] BeforeNumber = ["共计", "共有", "共", "有", "了", "计", "为", "达", "合计", "总计"];

    // Words in a clause that make its numbers those of something else: village patrols, self-examination, audits, earlier inspections, one person's share.
    private static readonly WordTable OfSomethingElse =
    [
        "延伸", "自查", "自纠", "查摆", "查找", "排查", "检视", "走访", "审计", "线索", "信访", "批评意见", "征求", "征集", "收集", "收回", "收到", "主动报告", "认领", "领办", "领衔", "牵头", "包案",
        "上轮", "上一轮", "上次", "历次", "以往", "每", "解决一", "主题教育",
    ];

    private static readonly WordTable Feedback = ["反馈", "巡视组", "巡察组"];
    private static readonly WordTable FeedbackOfReview = [.. Feedback, "审计", "督察", "督导"];

    // Opinions and measures are counted everywhere; these words tell that they are the ones of this notice.
    private static readonly WordTable OfThisNotice = ["反馈", "巡视", "巡察", "整改", "问题"];

    /// <summary>The counts, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="ofReview">Whether the notice answers an audit or another review, whose own count 审计查出问题12个 is.</param>
    public static List<DeclaredCount> Find(CleanText text, TextRange sentence, bool ofReview)
    {
        var counts = new List<DeclaredCount>();
        var ofThisNotice = TextSearch.ContainsAny(text.Fold(sentence), OfThisNotice);
        for (var rest = sentence; NumberReader.TryFindNext(text, rest, out var number); rest = sentence.From(number.Range.End))
        {
            var from = Math.Max(ClauseStart(text, sentence, number.Range.Start), counts.Count == 0 ? sentence.Start : counts[^1].Range.End);
            if (IsWhole(text, number) && !IsOfSomethingElse(text, sentence, number.Range.Start, ofReview) && Read(text, sentence, from, number) is { } count
                && (ofThisNotice || (count.Subject != DeclaredSubject.Measures && count.Subject != DeclaredSubject.Opinions)))
            {
                counts.Add(count);
            }
        }

        return counts;
    }

    /// <summary>The start of the clause a place stands in.</summary>
    public static int ClauseStart(CleanText text, TextRange sentence, int at)
    {
        var before = new TextRange(Math.Max(sentence.Start, at - LongestClause), at);
        return before.Start + text.Fold(before).LastIndexOfAny(Breaks) + 1;
    }

    /// <summary>The end of the clause a place stands in.</summary>
    public static int ClauseEnd(CleanText text, TextRange sentence, int at)
    {
        var after = new TextRange(at, Math.Min(sentence.End, at + LongestClause));
        var end = text.Fold(after).IndexOfAny(Breaks);
        return end < 0 ? after.End : at + end;
    }

    private static DeclaredCount? Read(CleanText text, TextRange sentence, int from, FoundNumber number)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = DeclaredSubjects.UnitAt(after);
        var value = (int)number.Value;
        if (value > MostAspects && TextSearch.LengthAtStart(after[unit.Length..], ProblemsOfAspects) is > 0 and var problems)
            return new(new(number.Range.Start, number.Range.End + unit.Length + problems), value, unit.ToString(), DeclaredSubject.Issues);
        if (DeclaredSubjects.After(after[unit.Length..]) is { } noun)
        {
            return new(new(number.Range.Start, number.Range.End + unit.Length + noun.Length), value, unit.ToString(), noun.Subject)
            {
                State = DeclaredStates.Within(after.Slice(unit.Length, noun.Length)),
            };
        }

        if (unit.IsEmpty || DeclaredSubjects.CountsSomethingElse(after[unit.Length..]))
            return null;

        // 具体问题共17个
        var before = text.Fold(new(from, number.Range.Start));
        before = before[..^TextSearch.LengthAtEnd(before, BeforeNumber)];
        var range = new TextRange(number.Range.Start, number.Range.End + unit.Length);
        return DeclaredSubjects.Before(before) is { } named
            ? new(range with { Start = from + before.Length - named.Length }, value, unit.ToString(), named.Subject)
            : new(range, value, unit.ToString(), null);
    }

    // 一项 and 一个 hardly ever declare a total: 一项重大政治任务, 解决一个问题.
    private static bool IsWhole(CleanText text, FoundNumber number)
        => number is { Kind: NumberKind.Count, Approximate: false, Value: >= 0 and <= Most } && number.Value == decimal.Truncate(number.Value)
            && text.Fold(number.Range) is not "一";

    private static bool IsOfSomethingElse(CleanText text, TextRange sentence, int at, bool ofReview)
    {
        var clause = text.Fold(new(ClauseStart(text, sentence, at), at));
        if (clause.EndsWith("等") || clause.EndsWith("等问题") || clause.EndsWith("从") || (clause.Contains("发现", StringComparison.Ordinal) && !clause.Contains('巡') && !ofReview) || clause.LastIndexOf('《') > clause.LastIndexOf('》'))
            return true;
        return TextSearch.ContainsAny(clause, OfSomethingElse) && !TextSearch.ContainsAny(clause, ofReview ? FeedbackOfReview : Feedback);
    }
}
