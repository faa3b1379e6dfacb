namespace Rectification.Reporting.Ledger;

/// <summary>One value that was edited in a ledger and came into the notice.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record LedgerChange
{
    /// <summary>The place of the notice among those that were given, from 0.</summary>
    public required int Notice { get; init; }

    /// <summary>The JSON Pointer of the issue.</summary>
    public required string Path { get; init; }

    /// <summary>The number of the issue as people name it.</summary>
    public required string Number { get; init; }

    /// <summary>The column that was edited.</summary>
    public required LedgerColumn Column { get; init; }

    /// <summary>What stood in the cell; empty where nothing did.</summary>
    public required string Before { get; init; }

    /// <summary>What stands there now; empty where it was deleted.</summary>
    public required string After { get; init; }

    /// <summary>The cell, such as <c>整改台账!J7</c>.</summary>
    public required string Cell { get; init; }

    /// <summary>The issue and the column; what was typed, which may name people, is not in it.</summary>
    public override string ToString() => $"{Cell} {Column} {Path}";
}
