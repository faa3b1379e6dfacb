using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>Brings findings of import and validation into one list, as a person reads the text.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts by place, those without one first, and finds lines and columns.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="lines">The lines of the text; null for a notice that was read from JSON.</param>
    public static ValueList<LocatedFinding> Arrange(IEnumerable<Finding> findings, LineMap? lines)
        => findings.OrderBy(finding => finding.Source?.Start ?? -1).Select(finding => Locate(finding, lines)).ToValueList();

    private static LocatedFinding Locate(Finding finding, LineMap? lines)
    {
        if (finding.Source is not { } source || lines is null)
            return new(finding, null, null);
        var (line, column) = lines.GetPosition(source.Start);
        return new(finding, line, column);
    }
}
