using System.Globalization;

namespace Rectification.Primitives;

/// <content>The form that people in China write, and the way to a day.</content>
public readonly partial record struct PartialDate
{
    private const string ChineseForm = "zh";
    private const int LongestForm = 11;

    /// <summary>The day, where the date is one.</summary>
    /// <param name="date">The day; <c>default</c> where only year or month is known.</param>
    /// <returns>False where the day is not known. <see cref="Earliest"/> and <see cref="Latest"/> give the bounds then.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = Precision == DatePrecision.Day ? Earliest : default;
        return Precision == DatePrecision.Day;
    }

    /// <summary>Reads 2024年, 2024年7月 or 2024年7月12日, without an exception.</summary>
    /// <param name="s">The text, with Arabic digits and nothing around it; 日 may also be 号.</param>
    /// <param name="result">The date; <c>default</c> where there is none.</param>
    /// <returns>False where the text has another form or names no day.</returns>
    public static bool TryParseChinese(ReadOnlySpan<char> s, out PartialDate result)
    {
        result = default;
        if (!TakePart(ref s, "年", out var year) || year is < 1 or > 9999)
            return false;
        if (s.IsEmpty)
            return Succeed(new(year), out result);
        if (!TakePart(ref s, "月", out var month) || month is < 1 or > 12)
            return false;
        if (s.IsEmpty)
            return Succeed(new(year, month), out result);
        return TakePart(ref s, "日号", out var day) && s.IsEmpty && IsDay(year, month, day) && Succeed(new(year, month, day), out result);
    }

    private static bool TakePart(ref ReadOnlySpan<char> rest, string units, out int number)
    {
        var unit = rest.IndexOfAny(units);
        number = 0;
        if (unit is < 1 or > 4 || !Number(rest[..unit], out number))
            return false;
        rest = rest[(unit + 1)..];
        return true;
    }

    private static bool Succeed(PartialDate date, out PartialDate result)
    {
        result = date;
        return true;
    }

    private bool TryFormatChinese(Span<char> destination, out int charsWritten)
    {
        var invariant = CultureInfo.InvariantCulture;
        return Precision switch
        {
            DatePrecision.Year => destination.TryWrite(invariant, $"{Year}年", out charsWritten),
            DatePrecision.Month => destination.TryWrite(invariant, $"{Year}年{_month}月", out charsWritten),
            _ => destination.TryWrite(invariant, $"{Year}年{_month}月{_day}日", out charsWritten),
        };
    }
}
