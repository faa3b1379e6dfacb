namespace Rectification.Validation.Structure;

/// <summary>RN207: a part that exists has words.</summary>
internal sealed class EmptyTextRule<TPart>(string member, string term, Func<TPart, bool> isEmpty) : NoticeRule<TPart>(Rules.EmptyText)
    where TPart : NoticePart
{
    public override IEnumerable<Finding> Check(TPart part, NoticeNode node)
        => isEmpty(part) ? [node.NewFinding(Rules.EmptyText, member, [term])] : [];
}
