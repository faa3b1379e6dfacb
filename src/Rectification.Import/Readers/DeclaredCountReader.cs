using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Finds the counts of a sentence that may declare a total.</summary>
internal static class DeclaredCountReader
{
    private const int Most = 9999;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，；：。！？\n");

    private static readonly string[] BeforeNumber = ["共计", "共有", "共", "有", "了", "计", "为", "达", "合计", "总计"];

    // Words in a clause that make its numbers those of something else: village patrols, self-examination, audits, earlier inspections, one person's share.
    private static readonly string[] OfSomethingElse =
    [
        "延伸", "自查", "自纠", "查摆", "排查", "检视", "走访", "审计", "线索", "信访", "批评意见", "征求", "征集", "收集", "认领", "牵头", "包案",
        "上轮", "上一轮", "上次", "历次", "以往", "每", "解决一", "主题教育",
    ];

    private static readonly string[] Feedback = ["反馈", "巡视组", "巡察组"];

    /// <summary>The counts, in order.</summary>
    public static List<DeclaredCount> Find(CleanText text, TextRange sentence)
    {
        var counts = new List<DeclaredCount>();
        for (var rest = sentence; NumberReader.TryFindNext(text, rest, out var number); rest = sentence.From(number.Range.End))
        {
            if (IsWhole(text, number) && !IsOfSomethingElse(text, sentence, number.Range.Start) && Read(text, sentence, number) is { } count)
                counts.Add(count);
        }

        return counts;
    }

    /// <summary>The start of the clause a place stands in.</summary>
    public static int ClauseStart(CleanText text, TextRange sentence, int at) => sentence.Start + text.Fold(sentence.To(at)).LastIndexOfAny(Breaks) + 1;

    /// <summary>The end of the clause a place stands in.</summary>
    public static int ClauseEnd(CleanText text, TextRange sentence, int at)
    {
        var end = text.Fold(sentence.From(at)).IndexOfAny(Breaks);
        return end < 0 ? sentence.End : at + end;
    }

    private static DeclaredCount? Read(CleanText text, TextRange sentence, FoundNumber number)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = DeclaredSubjects.UnitAt(after);
        if (DeclaredSubjects.After(after[unit.Length..]) is { } noun)
            return new(new(number.Range.Start, number.Range.End + unit.Length + noun.Length), (int)number.Value, unit.ToString(), noun.Subject);
        if (unit.IsEmpty)
            return null;

        var range = new TextRange(number.Range.Start, number.Range.End + unit.Length);
        var before = text.Fold(new(ClauseStart(text, sentence, number.Range.Start), number.Range.Start));
        before = before[..^TextSearch.LengthAtEnd(before, BeforeNumber)];
        // 具体问题17个; but 整改措施2个方面 was read above.
        return DeclaredSubjects.Before(before) is { } named && !IsFollowedByWord(after[unit.Length..])
            ? new(new(range.Start - (text.Fold(new(ClauseStart(text, sentence, range.Start), range.Start)).Length - before.Length) - named.Length, range.End), (int)number.Value, unit.ToString(), named.Subject)
            : new(range, (int)number.Value, unit.ToString(), null);
    }

    private static bool IsFollowedByWord(ReadOnlySpan<char> after) => false;

    // 一项 and 一个 hardly ever declare a total: 一项重大政治任务, 解决一个问题.
    private static bool IsWhole(CleanText text, FoundNumber number)
        => number is { Kind: NumberKind.Count, Approximate: false, Value: >= 0 and <= Most } && number.Value == decimal.Truncate(number.Value)
            && text.Fold(number.Range) is not "一";

    private static bool IsOfSomethingElse(CleanText text, TextRange sentence, int at)
    {
        var clause = text.Fold(new(ClauseStart(text, sentence, at), at));
        if (clause.EndsWith("等") || clause.EndsWith("从") || clause.LastIndexOf('《') > clause.LastIndexOf('》'))
            return true;
        return TextSearch.ContainsAny(clause, OfSomethingElse) && !TextSearch.ContainsAny(clause, Feedback);
    }
}
