using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>Tells which date a number means: spreadsheet programs turn 2024年6月 and 2024-6-30 into numbers when they are typed.</summary>
internal sealed class CellDates
{
    /// <summary>The first year that a deadline can have.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a deadline can have.</summary>
    public const int LastYear = 2199;

    // What the year of 20240630 is multiplied by.
    private const int MonthsAndDays = 10_000;

    private const double FirstDay = 3000;
    private const double LastDay = 110_000;
    private const int DaysTo1904 = 1462;

    // Formats that have no code in the file and show a month without its day, the Chinese ones among them.
    private static readonly uint[] BuiltInMonths = [17, 27, 36, 50, 52, 55, 57];

    private readonly bool[] _months;
    private readonly bool _startsIn1904;

    private CellDates(bool[] months, bool startsIn1904) => (_months, _startsIn1904) = (months, startsIn1904);

    /// <summary>The formats of a workbook.</summary>
    public static CellDates Of(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = new Dictionary<uint, string>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            codes[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        var months = (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => IsMonth(format.NumberFormatId?.Value ?? 0, codes))
            .ToArray();
        return new(months, workbook.Workbook.WorkbookProperties?.Date1904?.Value == true);
    }

    /// <summary>The date that a cell means.</summary>
    /// <returns>Null where its number is no date.</returns>
    public PartialDate? DateOf(SheetCell cell)
    {
        if (cell.Number is not { } number)
            return null;
        // 2024 is a year that was typed, not a day of 1905.
        if (number is >= FirstYear and <= LastYear && number % 1 == 0)
            return new((int)number);
        // 20240630 is a day that was typed without anything between its parts.
        if (number is >= FirstYear * MonthsAndDays and < (LastYear + 1) * MonthsAndDays && number % 1 == 0)
            return DayOf((int)number);
        if (number is < FirstDay or > LastDay)
            return null;
        var day = DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(number) + (_startsIn1904 ? DaysTo1904 : 0)));
        return cell.Style < _months.Length && _months[cell.Style] ? new(day.Year, day.Month) : PartialDate.FromDateOnly(day);
    }

    private static PartialDate? DayOf(int number)
    {
        var (year, month, day) = (number / MonthsAndDays, number / 100 % 100, number % 100);
        return PartialDate.IsDay(year, month, day) ? new(year, month, day) : null;
    }

    private static bool IsMonth(uint id, Dictionary<uint, string> codes)
        => codes.TryGetValue(id, out var code)
            ? code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('m', StringComparison.OrdinalIgnoreCase)
            && !code.Contains('d', StringComparison.OrdinalIgnoreCase)
            : BuiltInMonths.Contains(id);
}
