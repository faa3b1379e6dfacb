using System.Globalization;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Decides what the items of a list are: problems or measures, and at the top aspects or problems. Siblings are of one kind, so the list
/// is decided on, not the line: each item votes by a table of cues.
/// </summary>
internal sealed class ListClassifier(CleanText text)
{
    private const int FirstWords = 120;

    // The votes per item from which on a list is decided on by itself.
    private const int Clear = 2;

    // What speaks for a problem (+) or a measure (-). The reason of each cue stands in docs/import.md.
    private static readonly (string Name, int Weight, Func<ListClassifier, OutlineNode, bool> Holds)[] Cues =
    [
        ("introduced as a problem", 3, (c, n) => Wording.IntroducesProblem(c.First(n)) && HeadingReader.ProblemEnd(c.First(n)) > 0),
        ("answered below", 3, (_, n) => n.IsAnswered && !n.EndsList),
        ("problems nested below", 4, (_, n) => n.Children.Exists(child => child.Kind == NodeKind.Issue)),
        ("heads a part", 3, (c, n) => n.Entries.Count > 0 && n.Marker.Style != MarkerStyle.FirstIs && c.IsShort(n) && c.NamesAspect(n)),
        ("names a problem", 1, (c, n) => c.NamesProblem(n)),
        ("names a problem, then answers it", 2, (c, n) => c.NamesProblem(n) && !c.OpensWithAction(n) && c.AnswersItself(n)),
        ("a heading of its own", 1, (c, n) => n.Entries.Count > 0 && c.IsShort(n)),
        ("a short line above a list", 3, (c, n) => !n.InAnswer && n.Children.Count > 0 && c.IsShort(n) && !c.OpensWithAction(n) && n.Marker.Style != MarkerStyle.FirstIs),
        ("stands in an answer", -4, (_, n) => n.InAnswer),
        ("一是关于…问题。 with what was done behind it", 9, (c, n) => n.Marker.Style == MarkerStyle.FirstIs && c.First(n).StartsWith("关于", StringComparison.Ordinal) && c.IsClosedProblem(n)),
        ("stands in an answer as 一是针对…问题。", -4, (c, n) => n.InAnswer && n.Marker.Style == MarkerStyle.FirstIs && !c.First(n).StartsWith("关于", StringComparison.Ordinal) && HeadingReader.ProblemClosing(c.First(n)) != '：'),
        ("opens with an action", -2, (c, n) => c.OpensWithAction(n) && !Wording.IntroducesProblem(c.First(n)) && !c.NamesProblem(n)),
        ("opens with an action, names a problem", -1, (c, n) => c.OpensWithAction(n) && c.NamesProblem(n)),
        ("paragraphs below", 1, (c, n) => n.Marker.Style != MarkerStyle.FirstIs && n.Entries.Exists(entry => entry is { Node: null, Label: null } && !c.IsStatus(entry.Range))),
        ("a heading known by its wording", 5, (_, n) => n.Marker.Style == MarkerStyle.None),
        ("under a problem of that name, names none", -2, (c, n) => n.Parent is { } above && c.IsNamedProblem(above) && !c.NamesProblem(n) && !Wording.IntroducesProblem(c.First(n))),
        ("answers itself and closes with its status", 4, (c, n) => c.ClosesWithStatus(n)),
        ("a list word", -1, (_, n) => n.Marker.Style is MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal),
    ];

    private (OutlineNode? Item, bool NamesProblem, bool OpensWithAction) _seen;

    /// <summary>Sets the kind of every item below the root.</summary>
    /// <returns>The lists that could be of the other kind: their own items speak for it, and only lists like them decided otherwise.</returns>
    public static IReadOnlyList<Siblings> Classify(CleanText text, OutlineNode root)
    {
        var classifier = new ListClassifier(text);
        var close = classifier.ClassifyBelow(root);
        DecideAspects(root, classifier);
        // What stands inside a measure belongs to it, and a part is no problem.
        return close.FindAll(list => list.First.Kind != NodeKind.Aspect && list.Parent.Kind != NodeKind.Measure);
    }

    /// <summary>The cues that hold for an item, with their weights, for the trace.</summary>
    public static string Explain(CleanText text, OutlineNode node)
    {
        var classifier = new ListClassifier(text);
        return string.Join(", ", Cues.Where(cue => cue.Holds(classifier, node)).Select(cue => string.Create(CultureInfo.InvariantCulture, $"{cue.Name} {cue.Weight:+0;-0}")));
    }

    /// <summary>Whether an item directly below the root says that it is a part (…方面).</summary>
    public static bool NamesParts(CleanText text, OutlineNode root)
    {
        var classifier = new ListClassifier(text);
        return root.Children.Exists(classifier.NamesAspect);
    }

    // Deeper lists first: that problems are nested below speaks for the item itself.
    private List<Siblings> ClassifyBelow(OutlineNode root)
    {
        var (all, close) = (new List<Siblings>(), new List<Siblings>());
        Collect(root, all);
        foreach (var level in all.GroupBy(list => list.First.Level).OrderByDescending(level => level.Key))
        {
            // Lists of one style under items of one style are alike throughout a notice; a list that says little follows the others.
            foreach (var alike in level.GroupBy(list => (list.First.Marker.Style, list.First.Marker.Form, list.Parent.Marker.Style, list.Parent.Marker.Form)))
            {
                var votes = alike.Select(list => (List: list, Sum: Vote(list))).ToList();
                var clear = votes.Where(vote => Math.Abs(vote.Sum) >= Clear * vote.List.Count).Sum(vote => Math.Sign(vote.Sum));
                var others = clear != 0 ? clear : votes.Sum(vote => Math.Sign(vote.Sum));
                foreach (var (list, sum) in votes)
                {
                    var decision = Math.Abs(sum) >= Clear * list.Count || (others > 0 && list.First.Marker.Style == MarkerStyle.FirstIs) ? sum : others;
                    Set(list, decision);
                    if (list.Count > 1 && Math.Sign(decision) * sum < 0)
                        close.Add(list);
                }
            }
        }

        return close;
    }

    private static void Collect(OutlineNode node, List<Siblings> all)
    {
        if (node.Children.Count == 0)
            return;
        var first = all.Count;
        Siblings.AddUnder(node, all);
        for (var i = first; i < all.Count; i++)
            all[i][^1].EndsList |= all[i].Count > 1;
        foreach (var child in node.Children)
            Collect(child, all);
    }

    private static void Set(Siblings list, int votes)
    {
        for (var i = 0; i < list.Count; i++)
            Set(list[i], votes > 0 ? NodeKind.Issue : NodeKind.Measure);
    }

    // Whatever stands inside a measure belongs to it.
    private static void Set(OutlineNode item, NodeKind kind)
    {
        item.Kind = kind;
        if (kind != NodeKind.Measure)
            return;
        foreach (var child in item.Children)
            Set(child, kind);
    }

    private static void DecideAspects(OutlineNode root, ListClassifier classifier)
    {
        var lists = new List<Siblings>();
        Siblings.AddUnder(root, lists);
        foreach (var list in lists)
        {
            var (naming, holding, introduced) = (0, 0, 0);
            for (var i = 0; i < list.Count; i++)
            {
                holding += list[i].Children.Exists(child => child.Kind == NodeKind.Issue) ? 1 : 0;
                naming += classifier.NamesAspect(list[i]) ? 1 : 0;
                introduced += classifier.IsNamedProblem(list[i]) ? 1 : 0;
            }

            // Of problems named as such a few may hold others; a list of parts has them below nearly every item.
            var fewest = introduced * 2 > list.Count ? (list.Count / 2) + 1 : 1;
            var grouping = naming * 2 > list.Count || holding >= fewest || list.First.Marker.Style == MarkerStyle.BarePart;
            for (var i = 0; i < list.Count; i++)
                list[i].Kind = grouping ? NodeKind.Aspect : NodeKind.Issue;
        }
    }

    private int Vote(Siblings list)
    {
        var sum = 0;
        for (var i = 0; i < list.Count; i++)
            sum += Vote(list[i]);
        return sum;
    }

    private int Vote(OutlineNode node)
    {
        var sum = 0;
        foreach (var (_, weight, holds) in Cues)
            sum += holds(this, node) ? weight : 0;
        return sum;
    }

    private bool NamesAspect(OutlineNode node)
        => text.Fold(HeadingSplitter.Split(text, node).Heading) is var heading
            && (heading.EndsWith("方面", StringComparison.Ordinal) || heading.EndsWith("方面情况", StringComparison.Ordinal));

    private bool IsShort(OutlineNode node) => node.Words.Length is > 0 and <= 60 && Sentences.IndexOfOutside(text.Fold(node.Words)[..^1], "。") < 0;

    private bool IsClosedProblem(OutlineNode node) => HeadingReader.ProblemClosing(First(node)) is '。' or '：';

    // 该问题已整改到位。 below the last item of a list speaks of the problem above the list.
    private bool IsStatus(TextRange paragraph) => StatusReader.IsStatus(text, paragraph);

    // 1.关于…的问题 or 1.“…”的问题 on a line of its own.
    private bool IsNamedProblem(OutlineNode node)
        => node.Marker.Style != MarkerStyle.None && (Wording.IntroducesProblem(text.Fold(node.Words)) || text.Fold(node.Words) is ['“', ..])
            && HeadingReader.EndsProblem(text.Fold(Sentences.TrimEnd(text, node.Range, node.Marker.Range).From(node.Marker.Range.End)));

    private bool NamesProblem(OutlineNode node) => Seen(node).NamesProblem;

    private bool OpensWithAction(OutlineNode node) => Seen(node).OpensWithAction;

    // Several cues ask the same of an item, one after the other.
    private (OutlineNode? Item, bool NamesProblem, bool OpensWithAction) Seen(OutlineNode node)
    {
        if (_seen.Item != node)
            _seen = (node, Wording.NamesProblem(FirstSentence(node)), Wording.OpensWithAction(First(node)));
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
            && LabelReader.TryRead(text, range.From(range.Start + stop + 1), out var label) && label.Kind is LabelKind.Progress or LabelKind.Status;
    }

    private ReadOnlySpan<char> First(OutlineNode node)
    {
        var words = text.Fold(node.Words);
        return words[..Math.Min(words.Length, FirstWords)];
    }

    private ReadOnlySpan<char> FirstSentence(OutlineNode node)
    {
        var words = First(node);
        var stop = Sentences.IndexOfOutside(words, "。");
        return stop > 0 ? words[..stop] : words;
    }
}
