using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>What hosts ask of a list of findings.</summary>
public static class FindingLists
{
    /// <summary>Whether any finding matters at least as much.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="severity">The least severity that counts.</param>
    /// <returns>False where there is none.</returns>
    public static bool HasAtLeast(this ValueList<Finding> findings, FindingSeverity severity) => findings.Any(finding => finding.Severity >= severity);
}
