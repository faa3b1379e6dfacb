namespace Rectification.Validation.Metadata;

/// <summary>Reports a value that every notice has to state and this one does not.</summary>
internal sealed class MissingValueRule(RuleDescriptor descriptor, string member, Func<Notice, bool> isMissing) : NoticeRule<Notice>(descriptor)
{
    public override void Check(Notice part, RuleContext context)
    {
        if (isMissing(part))
            context.Report(Descriptors[0], member);
    }
}
