using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN702: each quotation mark and bracket has its counterpart, within the words of one part.</summary>
/// <remarks>A quotation may run from a heading into the description or over several measures, so the texts of a part are read in turn.</remarks>
internal sealed class UnbalancedMarksRule<TPart>(Func<TPart, int, string?> wordsAt, Func<TPart, int, PartText> textAt) : NoticeRule<TPart>(Rules.UnbalancedQuote)
    where TPart : NoticePart
{
    private const int MostOpen = 16;
    private const int ContextBefore = 12;

    internal override ulong Wakers => PartTraits.MayBeUnbalanced;

    public override void Check(TPart part, RuleContext context)
    {
        Span<PairBalance.OpenMark> open = stackalloc PairBalance.OpenMark[MostOpen];
        var balance = new PairBalance(open);
        var reported = -1;
        for (var number = 0; wordsAt(part, number) is { } words; number++)
        {
            var at = 0;
            while (balance.FindNext(words, number, ref at) is { } fault)
                Report(part, fault, ref reported, context);
        }

        while (balance.TakeOpen() is { } fault)
            Report(part, fault, ref reported, context);
    }

    /// <summary>One finding a text: where marks are swapped, each later one is a consequence.</summary>
    private void Report(TPart part, PairBalance.OpenMark fault, ref int reported, RuleContext context)
    {
        if (reported == fault.Text)
            return;
        reported = fault.Text;
        var text = textAt(part, fault.Text);
        var words = wordsAt(part, fault.Text).AsSpan(Math.Max(0, fault.At - ContextBefore));
        var term = PairBalance.Opens(fault.Mark) ? "unclosed" : "unopened";
        context.Report(Rules.UnbalancedQuote, text.RelativePath, [fault.Mark.ToString(), Invariant.Excerpt(words), term], text.Source);
    }
}
