using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>What came out of an edited ledger.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record LedgerReading
{
    /// <summary>
    /// The notices with the changes in them, in the order in which they were given; one that nothing changed in is the same object.
    /// </summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>What changed, in the order of the rows.</summary>
    public ValueList<LedgerChange> Changes { get; init; }

    /// <summary>
    /// What was edited and did not come into a notice, or looks wrong: what is about sheets first, then the rows, then what is missing.
    /// </summary>
    public ValueList<LedgerFinding> Findings { get; init; }
}
