using Rectification.Primitives;

namespace Rectification.Validation.Totals;

/// <summary>RN301 to RN308: numbers the notice states about itself.</summary>
internal static class TotalRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new DeclaredTotalRule(),
        new ProgressTotalRule(),
        new PercentageRule(),
        new OwnCountRule(),
    ];
}
