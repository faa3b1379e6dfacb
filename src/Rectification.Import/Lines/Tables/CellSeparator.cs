namespace Rectification.Import.Lines.Tables;

/// <summary>What stands between the cells of a row.</summary>
internal enum CellSeparator
{
    /// <summary>Every cell has a line of its own, or several.</summary>
    Line,

    /// <summary>A tab; two where a cell is empty.</summary>
    Tab,

    /// <summary>A bar; two where a cell is empty.</summary>
    Bar,

    /// <summary>Two or more blanks; an empty cell leaves no trace.</summary>
    Blanks,
}
