using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>A rule: a named object that looks at one kind of part of a notice and reports what is wrong.</summary>
/// <remarks>
/// Derive from <see cref="NoticeRule{TPart}"/> or <see cref="TextRule"/>. Rules keep no state, so that one instance serves all threads; what has to be
/// remembered within one run is kept by the run.
/// </remarks>
public abstract class NoticeRule
{
    private protected NoticeRule(ValueList<RuleDescriptor> descriptors) => Descriptors = descriptors;

    /// <summary>What the rule can report. It is run when at least one of these is on.</summary>
    public ValueList<RuleDescriptor> Descriptors { get; }
}
