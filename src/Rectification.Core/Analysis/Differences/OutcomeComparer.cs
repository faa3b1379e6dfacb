using System.Globalization;

namespace Rectification.Analysis.Differences;

/// <summary>
/// Compares stated numbers: equal ones first, in whatever unit they are written; then those of one kind, form and unit, in order.
/// </summary>
internal static class OutcomeComparer
{
    public static IEnumerable<ValueDiff> Compare(List<(string Path, OutcomeCount Outcome)> before,
        List<(string Path, OutcomeCount Outcome)> after)
    {
        var (_, earlier, later) = Pairing.By(before, after, static one => Amount(one.Outcome));
        var (changed, removed, added) = Pairing.By(earlier, later, static one => Subject(one.Outcome));
        return
        [
            .. changed.Select(static pair => ListComparer.Changed(DiffMember.Outcome, Value(pair.Before), Value(pair.After))),
            .. removed.Select(static one => ListComparer.Removed(DiffMember.Outcome, Value(one))),
            .. added.Select(static one => ListComparer.Added(DiffMember.Outcome, Value(one))),
        ];
    }

    private static (OutcomeKind Kind, string? Detail, string? Unit) Subject(OutcomeCount outcome)
        => (outcome.Kind, outcome.Detail, OutcomeUnit.InBaseUnit(outcome).Unit);

    private static (OutcomeKind Kind, string? Detail, string? Unit, double Number) Amount(OutcomeCount outcome)
    {
        var (kind, unit, count, factor) = OutcomeUnit.InBaseUnit(outcome);
        return (kind, outcome.Detail, unit, (double)count * (double)factor);
    }

    private static StatedValue Value((string Path, OutcomeCount Outcome) one)
    {
        string?[] words =
        [
            one.Outcome.Kind.Value, one.Outcome.Detail, one.Outcome.Count.ToString(CultureInfo.InvariantCulture) + one.Outcome.Unit,
        ];
        return new(one.Path, string.Join(' ', words.Where(static word => !string.IsNullOrEmpty(word))));
    }
}
