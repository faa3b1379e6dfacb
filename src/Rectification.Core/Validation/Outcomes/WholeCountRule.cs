using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Outcomes;

/// <summary>RN501: no count is negative, and all but money is counted whole.</summary>
internal sealed class WholeCountRule() : NoticeRule<OutcomeCount>(Rules.CountNotWhole)
{
    public override IEnumerable<Finding> Check(OutcomeCount part, NoticeNode node)
        => part.Count < 0 || (IsCountedWhole(part) && decimal.Truncate(part.Count) != part.Count)
            ? [node.NewFinding(Rules.CountNotWhole, "count", [Invariant.Text(part.Count), part.Kind.Value])]
            : [];

    /// <summary>1.2万人次 is a count in ten thousands; kinds of a later version may be counted in anything.</summary>
    private static bool IsCountedWhole(OutcomeCount part)
        => part.Kind != OutcomeKind.Money && OutcomeUnits.For(part.Kind) is not null
            && part.Unit?.Contains('万', StringComparison.Ordinal) != true;
}
