using System.Globalization;
using SpreadCheetah;

namespace Rectification.Reporting.Ledger;

/// <summary>Reads and writes references such as E7.</summary>
internal static class CellReference
{
    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;

    /// <summary>The name of a column, from 1.</summary>
    public static string ColumnName(int column) => SpreadsheetUtility.GetColumnName(column);

    /// <summary>Reads E7.</summary>
    /// <returns>False where the text is no cell of a sheet.</returns>
    public static bool TryRead(ReadOnlySpan<char> reference, out int column, out int row)
    {
        var letters = reference.IndexOfAnyInRange('0', '9');
        (column, row) = (0, 0);
        return letters is > 0 and <= 3
            && SpreadsheetUtility.TryParseColumnName(reference[..letters], out column) && column <= LastColumn
            && int.TryParse(reference[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row is >= 1 and <= LastRow;
    }

    /// <summary>Reads B2:B7.</summary>
    /// <returns>False where the text is no range of cells.</returns>
    public static bool TryReadRange(string reference, out (int Column, int Row) first, out (int Column, int Row) last)
    {
        (first, last) = (default, default);
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !TryRead(reference.AsSpan(0, colon), out var left, out var top)
                || !TryRead(reference.AsSpan(colon + 1), out var right, out var bottom))
            return false;
        (first, last) = ((left, top), (right, bottom));
        return left <= right && top <= bottom;
    }
}
