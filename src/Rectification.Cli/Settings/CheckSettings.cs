using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>How one input is checked, and what of it is reported.</summary>
/// <param name="Validation">The rules and their levels.</param>
/// <param name="FailOn">The level of findings that makes the run fail; off where none does.</param>
/// <param name="Baseline">The findings that are known.</param>
/// <param name="BaselineFolder">The folder that paths in the baseline are relative to.</param>
internal sealed record CheckSettings(ValidationOptions Validation, RuleLevel FailOn, FindingBaseline Baseline, string BaselineFolder)
{
    /// <summary>The findings to report: those of rules that are on, at the level they were given, without the known ones.</summary>
    /// <param name="file">The file they are about, as given.</param>
    /// <param name="index">The place of the notice in it, from 0.</param>
    /// <param name="findings">All findings.</param>
    public ValueList<Finding> Select(string file, int index, IEnumerable<Finding> findings)
        => Baseline.ExceptKnown(BaselineScope.Of(BaselineFolder, file, index), findings
            .Select(finding => (finding, Severity: Validation.SeverityOf(finding)))
            .Where(one => one.Severity is not null)
            .Select(one => one.finding with { Severity = one.Severity!.Value })
            .ToValueList());

    /// <summary>Whether a finding of this severity makes the run fail.</summary>
    public bool Fails(FindingSeverity severity) => FailOn.Severity is { } threshold && severity >= threshold;
}
