namespace Rectification.Reporting.Ledger;

/// <summary>A cell as it was found.</summary>
/// <param name="Text">Its words; a number as it is stored.</param>
/// <param name="Number">Its number; null where it holds words.</param>
/// <param name="Style">The number of its format.</param>
/// <param name="IsComputed">Whether it holds a formula or an error, whose value nobody typed.</param>
internal readonly record struct SheetCell(string Text, double? Number = null, uint Style = 0, bool IsComputed = false)
{
    /// <summary>A cell that is not there.</summary>
    public static SheetCell Empty { get; } = new("");
}
