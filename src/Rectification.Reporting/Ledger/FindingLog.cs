using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>Collects what is found while a ledger is read.</summary>
internal sealed class FindingLog
{
    private readonly List<LedgerFinding> _findings = [];

    /// <summary>What was found, in the order in which it was.</summary>
    public ValueList<LedgerFinding> Findings => [.. _findings];

    public void Add(RuleDescriptor rule, string? cell, int? notice, string path) => Add(rule, cell, notice, path, []);

    public void Add(RuleDescriptor rule, string? cell, int? notice, string path, string argument, FindingSeverity? severity = null)
        => Add(rule, cell, notice, path, [argument], severity);

    public void Add(RuleDescriptor rule, string? cell, int? notice, string path, ValueList<string> arguments,
        FindingSeverity? severity = null)
        => _findings.Add(
            new() { Finding = new() { Rule = rule, Severity = severity ?? rule.DefaultSeverity, Path = path, Arguments = arguments },
                Cell = cell, Notice = notice });
}
