namespace Rectification.Validation.Outcomes;

/// <summary>RN502: a unit fits what is counted, and money names its currency.</summary>
internal sealed class UnitRule() : NoticeRule<OutcomeCount>(Rules.UnitMismatch)
{
    public override IEnumerable<Finding> Check(OutcomeCount part, NoticeNode node)
    {
        if (OutcomeUnits.For(part.Kind) is not { } fitting)
            return [];
        // People, cases and rules are often counted without a unit in tables; money without one says nothing.
        var isWrong = part.Unit is null ? part.Kind == OutcomeKind.Money : part.Unit.AsSpan().IndexOfAny(fitting) < 0;
        return isWrong
            ? [node.NewFinding(Rules.UnitMismatch, "unit", [part.Unit ?? "", part.Kind.Value, OutcomeUnits.Example(part.Kind)])]
            : [];
    }
}
