namespace Rectification.Validation;

/// <summary>A rule about one kind of part.</summary>
/// <typeparam name="TPart">
/// <see cref="Notice"/>, <see cref="Inspection"/>, <see cref="DeclaredTotal"/>, <see cref="Section"/>, <see cref="Aspect"/>,
/// <see cref="Issue"/>,
/// <see cref="Measure"/>, <see cref="OutcomeCount"/>, <see cref="FollowUp"/> or <see cref="ContactDetails"/>.
/// </typeparam>
public abstract class NoticeRule<TPart> : NoticeRule
    where TPart : NoticePart
{
    /// <summary>A rule that finds these.</summary>
    /// <param name="descriptors">One or more descriptors.</param>
    protected NoticeRule(params RuleDescriptor[] descriptors)
        : base([.. descriptors])
    {
    }

    internal sealed override Type PartType => typeof(TPart);

    /// <summary>Looks at one part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="node">Where it stands; findings are made with it.</param>
    /// <returns>What is wrong; empty where nothing is.</returns>
    public abstract IEnumerable<Finding> Check(TPart part, NoticeNode node);

    internal sealed override IEnumerable<Finding> Check(NoticeNode node) => Check((TPart)node.Part, node);
}
