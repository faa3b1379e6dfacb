using System.Globalization;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>What speaks for an item being a problem, and what for a measure.</summary>
internal sealed class ItemCues(CleanText text)
{
    private const int FirstWords = 120;
    private const int LongestAdvice = 24;

    // What speaks for a problem (+) or a measure (-). The reason of each cue stands in docs/import.md.
    private static readonly (string Name, int Weight, Func<ItemCues, OutlineNode, bool> Holds)[] Cues =
    [
        ("introduced as a problem", 3, (c, n) => ProblemStatement.IsFramed(c.First(n)) && !c.NamesAspect(n)),
        ("answered below", 3, (_, n) => n.IsAnswered && !n.EndsList),
        ("problems nested below", 4, (_, n) => n.Children.Any(child => child.Kind == NodeKind.Issue)),
        ("heads a part", 3, (c, n) => n.Entries.Count > 0 && n.Marker.Style != MarkerStyle.FirstIs && c.IsShort(n) && c.NamesAspect(n)),
        ("opens with a label of what was found", 5, (c, n) => !n.InAnswer && HeadingReader.CallsProblem(c.First(n))),
        ("names a problem", 1, (c, n) => c.NamesProblem(n)),
        ("names a problem, then answers it", 2, (c, n) => c.NamesProblem(n) && !c.OpensWithAction(n) && c.AnswersItself(n)),
        ("a heading of its own", 1, (c, n) => n.Entries.Count > 0 && c.IsShort(n) && !(n.EndsList && IsOfList(n))),
        ("listed as what is wrong", 4, (_, n) => !n.InAnswer && n.Parent is { TellsMoreInList: true }),
        ("what was done is announced behind its list", 4,
            (_, n) => !n.InAnswer && n.Marker.Style == MarkerStyle.FirstIs && n.Parent is { HasMeasuresBehindItems: true }),
        ("a short line above a list", 3,
            (c, n) => !n.InAnswer && n.Children.Count > 0 && c.IsShort(n) && !c.OpensWithAction(n)
                && n.Marker.Style != MarkerStyle.FirstIs),
        ("below a heading that tells its state", -4,
            (c, n) => n.Parent is { Kind: not NodeKind.Aspect, Parent: not null } above && c.TellsItsState(above)),
        ("stands in an answer", -4, (_, n) => n.InAnswer),
        ("一是关于…问题。 with what was done behind it", 9,
            (c, n) => n.Marker.Style == MarkerStyle.FirstIs && c.IsClosedProblem(n)
                && (c.IsNamed(n) || (Wording.IntroducesProblem(c.First(n)) && c.StandsAmongNamed(n)))),
        ("stands in an answer as 一是针对…问题。", -4,
            (c, n) => (n.InAnswer || c.GoesOnBehindComma(n)) && n.Marker.Style == MarkerStyle.FirstIs && !c.IsNamed(n)
                && HeadingReader.ProblemClosing(c.First(n)) != '：' && !c.StandsAmongNamed(n)),
        ("behind what tells more of the problem", -2,
            (_, n) => n.Parent is { } above && above.Kind != NodeKind.Aspect && FollowsDescription(above)),
        ("opens with an action", -2, (c, n) => c.OpensWithAction(n) && !Wording.IntroducesProblem(c.First(n)) && !c.NamesProblem(n)),
        ("opens with an action, names a problem", -1, (c, n) => c.OpensWithAction(n) && c.NamesProblem(n)),
        ("paragraphs below", 1, (c, n) => !(n.EndsList && IsOfList(n)) && n.Marker.Style != MarkerStyle.FirstIs
            && n.Entries.Exists(entry => entry is { Node: null, Label: null } && !c.IsStatus(entry.Range))),
        ("a heading known by its wording", 5, (_, n) => n.Marker.Style == MarkerStyle.None),
        ("under a problem of that name, names none", -2,
            (c, n) => n.Parent is { } above && (c.IsNamedProblem(above) || (c.TellsFault(above) && !IsListWord(n))) && !c.NamesProblem(n)
                && !Wording.IntroducesProblem(c.First(n))),
        ("its list closes with the state of the one above, names no problem", -2,
            (c, n) => !c.NamesProblem(n) && c.ClosesWithStateAbove(n)),
        ("heads what became of advice", 4,
            (c, n) => !IsListWord(n) && n.Parent is { } above && c.NamesAdvice(above) && c.OpensWithHeading(n)),
        ("answers itself and closes with its status", 4, (c, n) => c.ClosesWithStatus(n)),
        ("a list word", -1, (_, n) => IsListWord(n)),
    ];

    // 一是针对…问题，… below 3.关于…的问题: what was done about a part of it.
    private bool GoesOnBehindComma(OutlineNode node)
        => node.Parent is { } above && IsNamedProblem(above) && HeadingReader.ProblemClosing(First(node)) == '，';

    // 主要表现：… and then （1）…（2）…: what follows answers. A label on a line of its own announces the list.
    private static bool FollowsDescription(OutlineNode node)
        => node.FirstNode is > 0 and var first && node.Entries[first - 1] is { Label: { Kind: LabelKind.Description } label } entry
            && label.Range.End < entry.Range.End;

    private (OutlineNode? Item, bool NamesProblem, bool OpensWithAction) _seen;
    private (OutlineNode? Above, bool Holds) _closed;

    /// <summary>The cues that hold for an item, with their weights, for the trace.</summary>
    public static string Explain(CleanText text, OutlineNode node)
    {
        var cues = new ItemCues(text);
        return string.Join(", ",
            Cues.Where(cue => cue.Holds(cues, node))
                .Select(cue => string.Create(CultureInfo.InvariantCulture, $"{cue.Name} {cue.Weight:+0;-0}")));
    }

    /// <summary>The sum of the weights of the cues that hold for an item.</summary>
    public int Weigh(OutlineNode node)
    {
        var sum = 0;
        foreach (var (_, weight, holds) in Cues)
            sum += holds(this, node) ? weight : 0;
        return sum;
    }

    /// <summary>Whether the heading of an item says that it is a part (…方面).</summary>
    public bool NamesAspect(OutlineNode node)
        => text.Fold(WithoutRemark(HeadingSplitter.Split(text, node).Heading)) is var heading
            && (heading.EndsWith("方面", StringComparison.Ordinal) || heading.EndsWith("方面情况", StringComparison.Ordinal));

    // （一）内部管理方面（本方面问题均已改好）
    private TextRange WithoutRemark(TextRange heading)
        => HeadingRemark.Closing(text, heading) is { IsEmpty: false } remark && remark.Whole.Start > heading.Start
            ? heading.To(remark.Whole.Start)
            : heading;

    private bool IsShort(OutlineNode node)
        => node.Words.Length is > 0 and <= 60 && Sentences.IndexOfOutside(text.Fold(node.Words)[..^1], "。") < 0;

    private bool IsClosedProblem(OutlineNode node) => HeadingReader.ProblemClosing(First(node)) is '。' or '：';

    private bool IsNamed(OutlineNode node) => First(node).StartsWith("关于", StringComparison.Ordinal);

    // 1.学习不够〔已完成〕 is told to its end; what is listed below it was done.
    private bool TellsItsState(OutlineNode node)
        => node.Words.Length > 0 && !HeadingRemark.FindStatus(text, node.Words).IsEmpty && !NamesAspect(node);

    // （一）上次反馈的留样问题仍未改到位。 says in a whole sentence what is wrong.
    private bool TellsFault(OutlineNode node) => text.Fold(node.Words) is [.., '。'] && IsShort(node) && NamesProblem(node);

    private static bool IsListWord(OutlineNode node) => node.Marker.IsListWord;

    // 1.关于健全机制的建议, （一）对意见建议的落实
    private bool NamesAdvice(OutlineNode node)
        => IsShort(node) && text.Fold(Sentences.TrimEnd(text, node.Words)) is var words
            && (words.EndsWith("建议", StringComparison.Ordinal) || SectionWords.IsAdvice(words));

    // 1.完善内部治理。启动章程修订，… answers what its first words advise.
    private bool OpensWithHeading(OutlineNode node)
        => FirstSentence(node).Length is var length && length <= LongestAdvice && length < First(node).Length - 1
            && First(node)[length + 1] != '（';

    // 二是针对…问题。 behind 一是关于…问题。 names the next problem.
    private bool StandsAmongNamed(OutlineNode node)
        => node.Parent is { Children: [var first, ..] } && first.Marker.Style == MarkerStyle.FirstIs && IsNamed(first)
            && IsClosedProblem(first);

    // [已完成], or 在此基础上，…, below the last item, where none of the others has anything below it, speaks of the problem above the list.
    private static bool IsOfList(OutlineNode node)
        => node.Entries.TrueForAll(entry => entry.Node is null)
            && node.Parent!.Children.All(item => item == node || item.Entries.Count == 0);

    // （1）…（2）… and then 落实程度：两项均已完成: nobody tells how far a problem has come before saying what was done.
    private bool ClosesWithStateAbove(OutlineNode node)
    {
        if (node.Parent is not { Parent: not null } above)
            return false;
        if (_closed.Above != above)
        {
            var last = above.Children[^1];
            _closed = (above, last.Entries is [{ Node: null, Label: { Kind: LabelKind.Progress or LabelKind.Status } label } entry]
                && StatusReader.IsStatus(text, Sentences.TrimEnd(text, entry.Range.From(label.Range.End)))
                && above.Children.All(child => child == last || child.Entries.Count == 0));
        }

        return _closed.Holds;
    }

    // 该问题已整改到位。 below the last item of a list speaks of the problem above the list.
    private bool IsStatus(TextRange paragraph) => StatusReader.IsStatus(text, paragraph) || HeadingRemark.IsParagraph(text, paragraph);

    /// <summary>Whether an item is 1.关于…的问题 or 1.“…”的问题 on a line of its own.</summary>
    public bool IsNamedProblem(OutlineNode node)
        => node.Marker.Style != MarkerStyle.None && (Wording.IntroducesProblem(text.Fold(node.Words)) || text.Fold(node.Words) is ['“', ..])
            && HeadingReader.EndsProblem(text.Fold(Sentences.TrimEnd(text, node.Range, node.Marker.Range).From(node.Marker.Range.End)));

    /// <summary>Whether the number of an item names it a problem: 问题1, 反馈问题二：, but not 第一类问题：.</summary>
    public bool IsNumberedProblem(OutlineNode node)
        => node.Marker.Style == MarkerStyle.NumberedWord && text.Fold(node.Marker.Range) is not ['第', ..] and var words
            && words.Contains("问题", StringComparison.Ordinal);

    /// <summary>Whether an item says what was worked at, not what was wrong, above the list of what was done: （一）聚焦安全运行，守牢闸门.</summary>
    public bool GroupsDeeds(OutlineNode node)
        => node.Children.Count > 1 && !node.IsAnswered && IsShort(node) && OpensWithAction(node) && !NamesProblem(node)
            && !Wording.IntroducesProblem(First(node))
            && node.Children.All(child => child.Kind == NodeKind.Measure && (!NamesProblem(child) || OpensWithAction(child)));

    private bool NamesProblem(OutlineNode node) => Seen(node).NamesProblem;

    /// <summary>Whether an item begins the way an action does.</summary>
    public bool OpensWithAction(OutlineNode node) => Seen(node).OpensWithAction;

    // Several cues ask the same of an item, one after the other.
    private (OutlineNode? Item, bool NamesProblem, bool OpensWithAction) Seen(OutlineNode node)
    {
        if (_seen.Item != node)
            _seen = (node, Wording.NamesProblem(FirstSentence(node)) || Wording.EndsInFault(FirstSentence(node))
                || HeadingReader.EndsProblem(FirstSentence(node)) || ProblemStatement.Quotes(First(node)),
                Wording.OpensWithAction(First(node)));
        return _seen;
    }

    // （1）审核把关不严。一是…: a problem and what was done in one paragraph.
    private bool AnswersItself(OutlineNode node)
    {
        var words = First(node);
        var stop = Sentences.IndexOfOutside(words, "。");
        return stop > 0 && HeadingReader.OpensAnswer(words[(stop + 1)..]);
    }

    // 一是记录不全。①…；②…。进展：已完成。
    private bool ClosesWithStatus(OutlineNode node)
    {
        var range = Sentences.TrimEnd(text, node.Range);
        var words = text.Fold(range);
        var stop = words.LastIndexOf('。');
        return stop > 0 && Sentences.IndexOfOutside(words, "。") < stop
            && LineFacts.TryLabel(text, range.From(range.Start + stop + 1), out var label)
            && label.Kind is LabelKind.Progress or LabelKind.Status;
    }

    private ReadOnlySpan<char> First(OutlineNode node)
    {
        var words = text.Fold(node.Words);
        return words[..Math.Min(words.Length, FirstWords)];
    }

    private ReadOnlySpan<char> FirstSentence(OutlineNode node) => Sentences.First(First(node));
}
