using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>A rule: a named object that looks at one kind of part of a notice, or at words, and returns what is wrong.</summary>
/// <remarks>
/// Derive from <see cref="NoticeRule{TPart}"/> or <see cref="TextRule"/>. Rules keep no state, so that one instance serves all threads.
/// </remarks>
public abstract class NoticeRule
{
    private protected NoticeRule(ValueList<RuleDescriptor> descriptors) => Descriptors = descriptors;

    /// <summary>What the rule can find. It is run when at least one of these is on.</summary>
    public ValueList<RuleDescriptor> Descriptors { get; }

    /// <summary>The kind of part that the rule looks at; null where it looks at words, or at all parts.</summary>
    internal virtual Type? PartType => null;

    /// <summary>Looks at a part of its kind.</summary>
    internal virtual IEnumerable<Finding> Check(NoticeNode node) => [];
}
