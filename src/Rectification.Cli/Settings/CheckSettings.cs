using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>How one input is checked, and what of it is reported.</summary>
/// <param name="Validation">The rules and their levels.</param>
/// <param name="FailOn">The level of findings that makes the run fail; off where none does.</param>
/// <param name="Baseline">The findings that are known.</param>
internal sealed record CheckSettings(ValidationOptions Validation, RuleLevel FailOn, FindingBaseline Baseline)
{
    /// <summary>The findings to report: those of rules that are on, at the level they were given, without the known ones.</summary>
    /// <param name="scope">The name under which a baseline knows them.</param>
    /// <param name="findings">All findings.</param>
    public ValueList<Finding> Select(string scope, IEnumerable<Finding> findings)
        => Baseline.ExceptKnown(scope, findings
            .Select(finding => (finding, Severity: Validation.SeverityOf(finding)))
            .Where(one => one.Severity is not null)
            .Select(one => one.finding with { Severity = one.Severity!.Value })
            .ToValueList());

    /// <summary>Whether a finding of this severity makes the run fail.</summary>
    public bool Fails(Severity severity) => FailOn.Severity is { } threshold && severity >= threshold;
}
