using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN201, RN202: the numbers of one list run 1, 2, 3, in one style; they may run on from the list before.</summary>
internal sealed class NumberingRule() : TreeRule(Rules.NumberingGap, Rules.NumberingOutOfOrder)
{
    private const int ManyFaults = 3;

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        var faults = FindAll(tree).ToList();
        // A slip of the pen is one; where many numbers are out of order, it is the outline that was read wrongly.
        return faults.Count < ManyFaults
            ? faults
            : faults.Select(static fault => (fault.Node, fault.Finding with { Severity = FindingSeverity.Info }));
    }

    private static IEnumerable<(NoticeNode Node, Finding Finding)> FindAll(NoticeTree tree)
    {
        var numbering = new NumberingState(tree.Options.MaxIssueDepth);
        foreach (var node in tree.Nodes)
        {
            if (FindLone(node) is { } lone)
                yield return (node, lone);
            if (NumberOf(node) is not { } place)
                continue;
            if (node.Index == 0)
                numbering.Begin(place.Slot);
            if (place.Number is not { } text)
                continue;
            var number = OutlineNumber.Parse(text);
            var verdict = numbering.Judge(place.Slot, number, text);
            var isStranger = verdict.Fault == NumberFault.GoesBack && IsStranger(node);
            if (!isStranger)
                numbering.Take(place.Slot, number, text);
            if (verdict.Fault == NumberFault.None)
                continue;
            var finding = Report(node, place.Member, text, verdict);
            yield return (node, isStranger || MayBeMisread(node, number, verdict)
                ? finding with { Severity = FindingSeverity.Info }
                : finding);
        }
    }

    /// <summary>A list that is opened with ① or 一是 goes on. One measure alone needs no number, so its neighbours were lost.</summary>
    private static Finding? FindLone(NoticeNode node)
    {
        if (node.Part is not Issue { Issues.IsEmpty: true } issue || issue.Measures.AsSpan() is not [{ Marker: { } marker } measure]
            || OutlineNumber.Parse(marker) is not { Value: 1, Style: NumberStyle.Circled or NumberStyle.Sentence })
            return null;
        var second = OutlineNumber.Write(2, marker);
        var finding = node.NewFinding(Rules.NumberingGap, "measures/0/marker", [marker, "end", second], measure.Source);
        // The rest of the list may have been read as words, or as the next issue.
        return Holds(node, second) || (node.NextInList?.Part as Issue)?.Number == second
            ? finding with { Severity = FindingSeverity.Info }
            : finding;
    }

    /// <summary>Between 11. and 12. a 2. belongs to another list.</summary>
    private static bool IsStranger(NoticeNode node)
        => node is { PreviousInList: { } before, NextInList: { } next } && NumberOf(before)?.Number is { } first
            && NumberOf(next)?.Number is { } second
        && OutlineNumber.Parse(first) is { Value: > 0 } last && OutlineNumber.Parse(second) == last with { Value = last.Value + 1 };

    /// <summary>
    /// Whether another reading explains the number: a list that begins anew and goes on is another list, such as that of the advice; and a
    /// number that is missing may stand in the words before, which were then not read as an item of their own.
    /// </summary>
    private static bool MayBeMisread(NoticeNode node, OutlineNumber number, NumberVerdict verdict) => verdict.Fault switch
    {
        NumberFault.GoesBack => number.Value == 1 && node.NextInList is { } next && NumberOf(next)?.Number is { } text
            && OutlineNumber.Parse(text).Value == 2,
        NumberFault.Gap => (node.PreviousInList is { } before && Holds(before, verdict.Expected)) || StandsInFront(node, verdict.Expected),
        _ => false,
    };

    /// <summary>Whether words of a part, or of one inside it, hold a number where an item may begin.</summary>
    private static bool Holds(NoticeNode node, string number)
    {
        var holds = Array.Exists(node.Texts, text => OpensItem(text.Words, number));
        for (var child = node.FirstChild; child is not null && !holds; child = child.Next)
            holds = Holds(child, number);
        return holds;
    }

    /// <summary>
    /// Whether a number stands in the text between a part and the one before it in its list; between the beginning and the first.
    /// </summary>
    private static bool StandsInFront(NoticeNode node, string number)
    {
        if (node.Tree.Source is not { } source || node.Source is not { } place || place.Start > source.Text.Length)
            return false;
        var start = node.PreviousInList?.Source?.End ?? source.Extent?.Start ?? 0;
        return start < place.Start && OpensItem(source.Text.AsSpan(start, place.Start - start), number);
    }

    /// <summary>2. in 12.5万元 opens nothing.</summary>
    private static bool OpensItem(ReadOnlySpan<char> words, string number)
    {
        for (var (at, next) = (0, words.IndexOf(number)); next >= 0; next = words[at..].IndexOf(number))
        {
            var (start, end) = (at + next, at + next + number.Length);
            if ((start == 0 || !char.IsLetterOrDigit(words[start - 1]))
                    && (number[^1] is not ('.' or '．') || end == words.Length || !char.IsDigit(words[end])))
                return true;
            at = end;
        }

        return false;
    }

    /// <summary>The number of a part, the member that holds it, and the kind of list it counts; null for parts without numbers.</summary>
    private static (string? Number, string Member, int Slot)? NumberOf(NoticeNode node) => node.Part switch
    {
        Section section => (section.Number, "number", NumberingState.Sections),
        Aspect aspect => (aspect.Number, "number", NumberingState.Aspects),
        Issue issue => (issue.Number, "number", NumberingState.Issues(node.IssueDepth)),
        Measure measure => (measure.Marker, "marker", NumberingState.Measures),
        FollowUp followUp => (followUp.Number, "number", NumberingState.FollowUps),
        _ => null,
    };

    private static Finding Report(NoticeNode node, string member, string number, NumberVerdict verdict)
        => verdict.Fault == NumberFault.Gap
            ? node.NewFinding(Rules.NumberingGap, member, [verdict.Before, number, verdict.Expected])
            : node.NewFinding(Rules.NumberingOutOfOrder, member, [verdict.Before, number, Term(verdict.Fault), verdict.Expected],
                suggestedFix: verdict.Expected);

    private static string Term(NumberFault fault) => fault switch
    {
        NumberFault.Repeats => "repeats",
        NumberFault.GoesBack => "goesBack",
        _ => "otherStyle",
    };
}
