using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>A rule about one kind of part.</summary>
/// <typeparam name="TPart">
/// <see cref="Notice"/>, <see cref="Inspection"/>, <see cref="DeclaredTotal"/>, <see cref="Section"/>, <see cref="Aspect"/>, <see cref="Issue"/>,
/// <see cref="Measure"/>, <see cref="OutcomeCount"/>, <see cref="FollowUp"/> or <see cref="ContactDetails"/>.
/// </typeparam>
public abstract class NoticeRule<TPart> : NoticeRule
    where TPart : NoticePart
{
    /// <summary>A rule that reports these.</summary>
    /// <param name="descriptors">One or more descriptors.</param>
    protected NoticeRule(params RuleDescriptor[] descriptors)
        : base([.. descriptors])
    {
    }

    /// <summary>The traits of a part that wake the rule, any one of them.</summary>
    internal virtual ulong Wakers => PartTraits.Always;

    /// <summary>Looks at one part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">Where it stands, and where to report.</param>
    public abstract void Check(TPart part, RuleContext context);
}
