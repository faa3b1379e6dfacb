using System.Globalization;

namespace Rectification.Analysis.Differences;

/// <summary>Compares stated numbers: equal ones first, in whatever unit they are written; then those of one kind, form and unit, in order.</summary>
internal static class OutcomeComparer
{
    public static IEnumerable<ValueDiff> Compare(List<(string Path, OutcomeCount Outcome)> before, List<(string Path, OutcomeCount Outcome)> after)
    {
        var later = after.ToList();
        var earlier = before.Where(one => !RemoveFirst(later, other => Amount(other.Outcome) == Amount(one.Outcome), out _)).ToList();
        foreach (var one in earlier)
        {
            yield return RemoveFirst(later, other => Subject(other.Outcome) == Subject(one.Outcome), out var match)
                ? ListComparer.Changed(DiffMember.Outcome, Value(one), Value(match))
                : ListComparer.Removed(DiffMember.Outcome, Value(one));
        }

        foreach (var one in later)
            yield return ListComparer.Added(DiffMember.Outcome, Value(one));
    }

    private static bool RemoveFirst(List<(string Path, OutcomeCount Outcome)> list, Predicate<(string Path, OutcomeCount Outcome)> wanted, out (string Path, OutcomeCount Outcome) found)
    {
        var index = list.FindIndex(wanted);
        found = index < 0 ? default : list[index];
        if (index >= 0)
            list.RemoveAt(index);
        return index >= 0;
    }

    private static (OutcomeKind Kind, string? Detail, string? Unit) Subject(OutcomeCount outcome)
        => (outcome.Kind, outcome.Detail, OutcomeUnit.InBaseUnit(outcome).Unit);

    private static (OutcomeKind Kind, string? Detail, string? Unit, double Number) Amount(OutcomeCount outcome)
    {
        var (kind, unit, count, factor) = OutcomeUnit.InBaseUnit(outcome);
        return (kind, outcome.Detail, unit, (double)count * (double)factor);
    }

    private static StatedValue Value((string Path, OutcomeCount Outcome) one) => new(
        one.Path, string.Join(' ', new[] { one.Outcome.Kind.Value, one.Outcome.Detail, one.Outcome.Count.ToString(CultureInfo.InvariantCulture) + one.Outcome.Unit }.Where(static word => !string.IsNullOrEmpty(word))));
}
