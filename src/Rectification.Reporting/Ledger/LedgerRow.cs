namespace Rectification.Reporting.Ledger;

/// <summary>One row: an issue with its part of the tree, or what an aspect tells by itself.</summary>
/// <param name="Part">The issue or the aspect.</param>
/// <param name="Path">Its JSON Pointer in the notice.</param>
/// <param name="Aspect">The aspect it belongs to.</param>
/// <param name="Cells">The words of each column.</param>
internal sealed record LedgerRow(NoticePart Part, string Path, Aspect Aspect, string[] Cells)
{
    /// <summary>What the row is known by.</summary>
    public string Identity => this[LedgerColumn.Identity];

    /// <summary>The number as people name it.</summary>
    public string Number => this[LedgerColumn.Number];

    /// <summary>The issue; null for a row of an aspect.</summary>
    public Issue? Issue => Part as Issue;

    /// <summary>The words of a column.</summary>
    public string this[LedgerColumn column] => Cells[(int)column];
}
