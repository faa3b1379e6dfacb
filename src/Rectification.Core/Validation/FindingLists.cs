using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>What hosts ask of a list of findings.</summary>
public static class FindingLists
{
    /// <summary>Whether any finding matters at least as much.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="severity">The least severity that counts.</param>
    /// <returns>False where there is none.</returns>
    public static bool HasAtLeast(this ValueList<Finding> findings, Severity severity) => findings.Any(finding => finding.Severity >= severity);

    /// <summary>Joins the findings of an import with those of the validation of its notice, each once.</summary>
    /// <remarks>
    /// Some rules read both the text and the model (RN308, RN704). Where both found something at one place by the same rule, the import's is kept.
    /// </remarks>
    /// <param name="imported">What the import found.</param>
    /// <param name="validated">What validation found in the notice that was imported.</param>
    /// <returns>The import's findings, then those of the validation that say something new.</returns>
    public static ValueList<Finding> Join(this ValueList<Finding> imported, ValueList<Finding> validated)
        => imported.Concat(validated.Where(finding => !imported.Any(known => SaysTheSame(known, finding)))).ToValueList();

    private static bool SaysTheSame(Finding known, Finding other)
        => known.Rule == other.Rule && other.Source is { } place && known.Source is { } exact && (place.Contains(exact) || exact.Contains(place));
}
