using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN207: a part that exists has words.</summary>
internal sealed class EmptyTextRule<TPart>(string member, string term, Func<TPart, bool> isEmpty) : NoticeRule<TPart>(Rules.EmptyText)
    where TPart : NoticePart
{
    internal override ulong Wakers => PartTraits.MayBeBlank;

    public override void Check(TPart part, RuleContext context)
    {
        if (isEmpty(part))
            context.Report(Rules.EmptyText, member, [term]);
    }
}
