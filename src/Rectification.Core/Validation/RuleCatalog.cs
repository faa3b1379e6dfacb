using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>All rules there are, in the order of their ids.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Rules.NotANotice];
}
