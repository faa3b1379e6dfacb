namespace Rectification.Validation.Engine;

/// <summary>A rule that compares parts with one another.</summary>
internal abstract class TreeRule(params RuleDescriptor[] descriptors) : NoticeRule([.. descriptors])
{
    /// <summary>Looks at all parts.</summary>
    /// <param name="tree">The parts.</param>
    /// <returns>What is wrong, and at which part.</returns>
    public abstract IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree);
}
