using Rectification.Primitives;

namespace Rectification.Validation.Outcomes;

/// <summary>RN501 to RN504: numbers stated for what was achieved.</summary>
internal static class OutcomeRules
{
    public static ValueList<NoticeRule> All { get; } = [new WholeCountRule(), new UnitRule(), new PartsRule(), new DetailRule()];
}
