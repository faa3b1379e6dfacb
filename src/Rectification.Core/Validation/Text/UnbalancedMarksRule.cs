using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN702: each quotation mark and bracket has its counterpart, within the words of one part.</summary>
/// <remarks>
/// A quotation may run from a heading into the description or over several measures, so the texts of a part are read in turn.
/// </remarks>
internal sealed class UnbalancedMarksRule() : TreeRule(Rules.UnbalancedQuote)
{
    private const int MostOpen = 16;
    private const int ContextBefore = 12;

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        var texts = new List<PartText>();
        foreach (var node in tree.Nodes)
        {
            if (node.Part is not (Section or Aspect or Issue or FollowUp) && node.Parent is not null)
                continue;
            texts.Clear();
            AddTexts(node, texts);
            foreach (var fault in Faults(texts))
                yield return (node, fault);
        }
    }

    /// <summary>The words of the part, then those of its measures.</summary>
    private static void AddTexts(NoticeNode node, List<PartText> texts)
    {
        foreach (var text in node.Texts)
        {
            if (text.Member is "title" or "heading" or "text" or "description" or "summary")
                texts.Add(text);
        }

        for (var child = node.FirstChild; child is not null; child = child.Next)
        {
            if (child.Part is Measure)
                texts.AddRange(child.Texts);
        }
    }

    /// <summary>One finding a text: where marks are swapped, each later one is a consequence.</summary>
    private static List<Finding> Faults(List<PartText> texts)
    {
        Span<PairBalance.OpenMark> open = stackalloc PairBalance.OpenMark[MostOpen];
        var balance = new PairBalance(open);
        var (found, reported) = ((List<Finding>?)null, -1);
        for (var number = 0; number < texts.Count; number++)
        {
            var at = 0;
            while (balance.FindNext(texts[number].Words, number, ref at) is { } fault)
                Add(ref found, texts[fault.Text], fault, ref reported);
        }

        while (balance.TakeOpen() is { } fault)
            Add(ref found, texts[fault.Text], fault, ref reported);
        return found ?? [];
    }

    private static void Add(ref List<Finding>? found, PartText text, PairBalance.OpenMark fault, ref int reported)
    {
        // Where the words are cut off inside a title, that is the finding.
        if (reported == fault.Text || (fault.Mark == '《' && CutOffRule.IsCutOff(text)))
            return;
        reported = fault.Text;
        var words = text.Words.AsSpan(Math.Max(0, fault.At - ContextBefore));
        var term = PairBalance.Opens(fault.Mark) ? "unclosed" : "unopened";
        (found ??= []).Add(text.NewFinding(Rules.UnbalancedQuote, [fault.Mark.ToString(), Invariant.Excerpt(words), term], fault.At, 1));
    }
}
