using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN201, RN202: the numbers of one list run 1, 2, 3, in one style; they may run on from the list before.</summary>
internal sealed class NumberingRule<TPart>(string member, Func<TPart, string?> number, Func<RuleContext, int> slot)
    : NoticeRule<TPart>(Rules.NumberingGap, Rules.NumberingOutOfOrder)
    where TPart : NoticePart
{
    internal override ulong Wakers => PartTraits.Number;

    public override void Check(TPart part, RuleContext context)
    {
        if (number(part) is not { } text)
            return;
        var verdict = context.Numbering.Next(slot(context), text);
        if (verdict.Fault != NumberFault.None)
            Report(verdict, text, context);
    }

    private void Report(NumberVerdict verdict, string text, RuleContext context)
    {
        if (verdict.Fault == NumberFault.Gap)
            context.Report(Rules.NumberingGap, member, [verdict.Before, text, verdict.Expected]);
        else
            context.Report(Rules.NumberingOutOfOrder, member, [verdict.Before, text, Term(verdict.Fault), verdict.Expected], suggestedFix: verdict.Expected);
    }

    private static string Term(NumberFault fault) => fault switch
    {
        NumberFault.Repeats => "repeats",
        NumberFault.GoesBack => "goesBack",
        _ => "otherStyle",
    };
}
