namespace Rectification.Validation.Metadata;

/// <summary>Reports a value that every notice has to state and this one does not.</summary>
internal sealed class MissingValueRule(RuleDescriptor descriptor, string member, Func<Notice, bool> isMissing)
    : NoticeRule<Notice>(descriptor)
{
    public override IEnumerable<Finding> Check(Notice part, NoticeNode node)
        => isMissing(part) ? [node.NewFinding(Descriptors[0], member)] : [];
}
