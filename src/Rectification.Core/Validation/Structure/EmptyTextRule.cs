namespace Rectification.Validation.Structure;

/// <summary>RN207: a part that exists has words.</summary>
internal sealed class EmptyTextRule<TPart>(string member, string term, Func<TPart, bool> isEmpty) : NoticeRule<TPart>(Rules.EmptyText)
    where TPart : NoticePart
{
    public override void Check(TPart part, RuleContext context)
    {
        if (isEmpty(part))
            context.Report(Rules.EmptyText, member, [term]);
    }
}
