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
        return faults.Count < ManyFaults ? faults : faults.Select(static fault => (fault.Node, fault.Finding with { Severity = FindingSeverity.Info }));
    }

    private static IEnumerable<(NoticeNode Node, Finding Finding)> FindAll(NoticeTree tree)
    {
        var numbering = new NumberingState(tree.Options.MaxIssueDepth);
        foreach (var node in tree.Nodes)
        {
            if (NumberOf(node) is not { } place)
                continue;
            if (node.Index == 0)
                numbering.Begin(place.Slot);
            if (place.Number is not { } number || numbering.Next(place.Slot, number) is not { Fault: not NumberFault.None } verdict)
                continue;
            var finding = Report(node, place.Member, number, verdict);
            yield return (node, MayBeMisread(node, number, verdict) ? finding with { Severity = FindingSeverity.Info } : finding);
        }
    }

    /// <summary>
    /// Whether another reading explains the number: a list that begins anew and goes on is another list, such as that of the advice; and a number that is
    /// missing may stand in the words before, which were then not read as an item of their own.
    /// </summary>
    private static bool MayBeMisread(NoticeNode node, string number, NumberVerdict verdict) => verdict.Fault switch
    {
        NumberFault.GoesBack => OutlineNumber.Parse(number).Value == 1 && node.Sibling(1) is { } next && NumberOf(next)?.Number is { } text && OutlineNumber.Parse(text).Value == 2,
        NumberFault.Gap => node.Sibling(-1) is { } before && Holds(before, verdict.Expected),
        _ => false,
    };

    /// <summary>Whether words of a part, or of one inside it, hold a number where an item may begin.</summary>
    private static bool Holds(NoticeNode node, string number)
        => node.Texts.Any(text => OpensItem(text.Words, number)) || node.Children.Any(child => Holds(child, number));

    /// <summary>2. in 12.5万元 opens nothing.</summary>
    private static bool OpensItem(string words, string number)
    {
        for (var at = words.IndexOf(number, StringComparison.Ordinal); at >= 0; at = words.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var end = at + number.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsDigit(words[end])))
                return true;
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
            : node.NewFinding(Rules.NumberingOutOfOrder, member, [verdict.Before, number, Term(verdict.Fault), verdict.Expected], suggestedFix: verdict.Expected);

    private static string Term(NumberFault fault) => fault switch
    {
        NumberFault.Repeats => "repeats",
        NumberFault.GoesBack => "goesBack",
        _ => "otherStyle",
    };
}
