namespace Rectification;

/// <summary>Amounts and people are written in several units; one sum needs one.</summary>
internal static class OutcomeUnit
{
    private static readonly Dictionary<string, decimal> Yuan = new(StringComparer.Ordinal)
    {
        ["元"] = 1, ["千元"] = 1_000, ["万元"] = 10_000, ["亿元"] = 100_000_000,
    };

    // Measure words of people; 人次 counts how often, and stays.
    private static readonly HashSet<string> People = new(StringComparer.Ordinal) { "人", "名", "位" };

    /// <summary>An outcome in the unit it is added up in, with the factor that its number still has to be multiplied with.</summary>
    public static (OutcomeKind Kind, string? Unit, decimal Count, decimal Factor) InBaseUnit(OutcomeCount outcome)
        => Yuan.TryGetValue(outcome.Unit ?? "", out var factor)
            ? (outcome.Kind, "元", outcome.Count, factor)
            : (outcome.Kind, People.Contains(outcome.Unit ?? "") ? "人" : outcome.Unit, outcome.Count, 1);
}
