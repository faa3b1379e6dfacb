using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Decides what the items of a list are: problems or measures, and at the top aspects or problems. Siblings are of one kind, so the list
/// is decided on, not the line: each item votes by its cues.
/// </summary>
internal static class ListClassifier
{
    // The votes per item from which on a list is decided on by itself.
    private const int Clear = 2;

    /// <summary>Sets the kind of every item below the root.</summary>
    /// <returns>
    /// The lists that could be of the other kind: their own items speak for it, and only lists like them decided otherwise.
    /// </returns>
    public static IReadOnlyList<Siblings> Classify(CleanText text, OutlineNode root)
    {
        var cues = new ItemCues(text);
        var close = ClassifyBelow(root, cues);
        DecideAspects(root, cues);
        // What stands inside a measure belongs to it, and a part is no problem.
        return close.FindAll(list => list.First.Kind != NodeKind.Aspect && list.Parent.Kind != NodeKind.Measure);
    }

    /// <summary>Whether an item directly below the root says that it is a part (…方面).</summary>
    public static bool NamesParts(CleanText text, OutlineNode root)
        => root.Children.Any(new ItemCues(text).NamesAspect);

    /// <summary>
    /// Makes parts of the items at the top that hold no problem: headings of what was worked at, where a notice names no problem at all.
    /// </summary>
    public static void GroupDeeds(CleanText text, OutlineNode root)
    {
        var cues = new ItemCues(text);
        // 1.过渡费错漏 in front of what was done is no work, though no word of it is known for a fault.
        if (root.Children.Count(cues.OpensWithAction) * 2 < root.Children.Count)
            return;
        foreach (var item in root.Children.Where(item => !item.Children.Any(child => child.Kind == NodeKind.Issue)))
            item.Kind = NodeKind.Aspect;
    }

    // Deeper lists first: that problems are nested below speaks for the item itself.
    private static List<Siblings> ClassifyBelow(OutlineNode root, ItemCues cues)
    {
        var (all, close) = (new List<Siblings>(), new List<Siblings>());
        Collect(root, all);
        foreach (var level in all.GroupBy(list => list.First.Level).OrderByDescending(level => level.Key))
        {
            // Lists of one style under items of one style are alike throughout a notice; a list that says little follows the others.
            foreach (var alike in level.GroupBy(list => (list.First.Marker.Style, list.First.Marker.Form, list.Parent.Marker.Style,
                    list.Parent.Marker.Form)))
            {
                var votes = JoinRuns(alike.Select(list => (List: list, Sum: Vote(list, cues), list.Count)).ToList());
                var clear = votes.Where(vote => Math.Abs(vote.Sum) >= Clear * vote.Count).Sum(vote => Math.Sign(vote.Sum));
                var others = clear != 0 ? clear : votes.Sum(vote => Math.Sign(vote.Sum));
                foreach (var (list, sum, count) in votes)
                {
                    var followsOthers = Math.Abs(sum) < Clear * count && !(others > 0 && list.First.Marker.Style == MarkerStyle.FirstIs);
                    var decision = new ListDecision(count, sum, others, followsOthers);
                    Set(list, decision);
                    if (decision.IsClose)
                        close.Add(list);
                }
            }
        }

        return close;
    }

    // 7. under the fourth part goes on with the 6. under the third: numbers that run through the parts are of one list, and its items vote
    // together.
    private static List<(Siblings List, int Sum, int Count)> JoinRuns(List<(Siblings List, int Sum, int Count)> votes)
    {
        var joined = new List<(Siblings List, int Sum, int Count)>(votes.Count);
        for (var start = 0; start < votes.Count;)
        {
            var end = start + 1;
            while (end < votes.Count && votes[end].List.First.Marker.Number == votes[end - 1].List.Last.Marker.Number + 1)
                end++;
            var run = votes[start..end];
            var (sum, count) = (run.Sum(vote => vote.Sum), run.Sum(vote => vote.Count));
            joined.AddRange(run.Select(vote => vote with { Sum = sum, Count = count }));
            start = end;
        }

        return joined;
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

    private static void Set(Siblings list, ListDecision decision)
    {
        list.First.List = decision;
        for (var i = 0; i < list.Count; i++)
            Set(list[i], decision.IsOfProblems ? NodeKind.Issue : NodeKind.Measure);
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

    private static void DecideAspects(OutlineNode root, ItemCues cues)
    {
        var lists = new List<Siblings>();
        Siblings.AddUnder(root, lists);
        foreach (var list in lists)
        {
            var (naming, holding, answered, introduced, deeds) = (0, 0, 0, 0, 0);
            for (var i = 0; i < list.Count; i++)
            {
                var holds = list[i].Children.Any(child => child.Kind == NodeKind.Issue) && !IsAnsweredInOne(list[i]);
                holding += holds ? 1 : 0;
                answered += !holds && list[i].IsAnswered ? 1 : 0;
                naming += cues.NamesAspect(list[i]) ? 1 : 0;
                introduced += cues.IsNamedProblem(list[i]) ? 1 : 0;
                deeds += cues.GroupsDeeds(list[i]) ? 1 : 0;
            }

            // Of problems named as such a few may hold others; a list of parts has them below most, and no plain figure in front:
            // 1.关于…的问题 is a problem whatever it holds. Where more than two thirds of those that tell something are answered
            // themselves, one that holds problems is an exception.
            var fewest = introduced * 2 <= list.Count ? 1 : IsFigure(list.First.Marker.Style) ? int.MaxValue : (list.Count / 2) + 1;
            var grouping = naming * 2 > list.Count || (holding >= fewest && holding * 2 >= answered)
                || (deeds * 2 > list.Count && introduced == 0)
                || list.First.Marker.Style == MarkerStyle.BarePart;
            // 问题1 calls itself what it is, whatever it holds.
            for (var i = 0; i < list.Count; i++)
                list[i].Kind = grouping && !cues.IsNumberedProblem(list.First) ? NodeKind.Aspect : NodeKind.Issue;
        }
    }

    // 具体表现：（1）…（2）…, or 一是…；二是…。, and then 整改措施：… for all of them.
    private static bool IsAnsweredInOne(OutlineNode item)
        => item.IsAnswered && (item.TellsMoreInList || item.Children[0].Marker.Style == MarkerStyle.FirstIs);

    private static bool IsFigure(MarkerStyle style)
        => style is MarkerStyle.ArabicDot or MarkerStyle.ArabicBracket or MarkerStyle.ArabicHalfBracket;

    private static int Vote(Siblings list, ItemCues cues)
    {
        var sum = 0;
        for (var i = 0; i < list.Count; i++)
            sum += cues.Weigh(list[i]);
        return sum;
    }
}
