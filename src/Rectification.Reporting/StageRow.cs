namespace Rectification.Reporting;

/// <summary>One aspect in numbers, or all of them.</summary>
/// <param name="Aspect">The aspect; null for all of them.</param>
/// <param name="Counts">How many issues are at each stage that occurs.</param>
/// <param name="Issues">All issues, those inside others included.</param>
/// <param name="Measures">All measures.</param>
internal sealed record StageRow(Aspect? Aspect, IReadOnlyDictionary<string, int> Counts, int Issues, int Measures)
{
    /// <summary>How many issues are at a stage; null asks for those of which the notice states none.</summary>
    public int Of(Progress? stage) => Counts.GetValueOrDefault(StageTable.KeyOf(stage));
}
