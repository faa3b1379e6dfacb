using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Rectification.Primitives;

/// <summary>A date as precise as a notice states it: a year, a year and month, or a full date (Gregorian calendar).</summary>
/// <remarks>
/// Equality: the same precision and the same parts; <c>2020-03</c> does not equal <c>2020-03-01</c>.
/// Ordering: by year, month, day, the coarser first; total, meant for sorting. Whether one date lies before another is asked with
/// <see cref="RelationTo"/>, which can answer that it is undecided. <c>default</c> is the year 1.
/// The text form is ISO 8601 with reduced precision (<c>2020</c>, <c>2020-03</c>, <c>2020-03-04</c>), in every culture.
/// </remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(PartialDateTypeConverter))]
public readonly partial record struct PartialDate : IComparable<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable
{
    // Stored one less, so that default is a valid year.
    private readonly short _yearBeforeThis;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        _yearBeforeThis = (short)(year - 1);
    }

    /// <summary>A month of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        _month = (byte)month;
    }

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, 30 February for one.</exception>
    public PartialDate(int year, int month, int day)
        : this(year, month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(year, month));
        _day = (byte)day;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _yearBeforeThis + 1;

    /// <summary>The month, 1 to 12; null where only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, 1 to 31; null where it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision => _month == 0 ? DatePrecision.Year : _day == 0 ? DatePrecision.Month : DatePrecision.Day;

    /// <summary>The first day the date can mean.</summary>
    public DateOnly Earliest => new(Year, Math.Max(1, (int)_month), Math.Max(1, (int)_day));

    /// <summary>The last day the date can mean.</summary>
    public DateOnly Latest
    {
        get
        {
            var month = _month == 0 ? 12 : _month;
            return new(Year, month, _day == 0 ? DateTime.DaysInMonth(Year, month) : _day);
        }
    }

    /// <summary>Whether year, month and day name a day that exists.</summary>
    /// <param name="year">Any number.</param>
    /// <param name="month">Any number.</param>
    /// <param name="day">Any number.</param>
    /// <returns>True for a day of the calendar; false for 30 February, month 13 and the like.</returns>
    public static bool IsDay(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>A full date.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The same day.</returns>
    public static PartialDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Says how this date lies to another, as far as both are known.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see cref="DateRelation.Undecided"/> where the known parts agree and one of the two goes no further.</returns>
    public DateRelation RelationTo(PartialDate other)
    {
        if (Year != other.Year)
            return Year < other.Year ? DateRelation.Before : DateRelation.After;
        if (_month == 0 || other._month == 0)
            return DateRelation.Undecided;
        if (_month != other._month)
            return _month < other._month ? DateRelation.Before : DateRelation.After;
        if (_day == 0 || other._day == 0)
            return DateRelation.Undecided;
        return _day == other._day ? DateRelation.Same : _day < other._day ? DateRelation.Before : DateRelation.After;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => Key.CompareTo(other.Key);

    /// <summary>Reads an ISO 8601 date of any precision.</summary>
    /// <param name="s"><c>2020</c>, <c>2020-03</c> or <c>2020-03-04</c>; digits are ASCII, nothing stands around them.</param>
    /// <param name="provider">Ignored; the form is the same in every culture.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text has another form or names no day.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var date)
            ? date
            : throw new FormatException($"'{(s.Length > 32 ? s[..32] : s)}' is not a date; write 2020, 2020-03 or 2020-03-04.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PartialDate Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an ISO 8601 date of any precision, without an exception.</summary>
    /// <param name="s">The text; see <see cref="Parse(string, IFormatProvider?)"/>.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date; <c>default</c> where there is none.</param>
    /// <returns>False where the text has another form or names no day.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s.Length is not (4 or 7 or 10) || !Number(s[..4], out var year) || year == 0)
            return false;

        var (month, day) = (0, 0);
        if (s.Length >= 7 && (s[4] != '-' || !Number(s[5..7], out month) || month is 0 or > 12))
            return false;
        if (s.Length == 10 && (s[7] != '-' || !Number(s[8..], out day) || !IsDay(year, month, day)))
            return false;

        result = s.Length switch { 4 => new(year), 7 => new(year, month), _ => new(year, month, day) };
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s.AsSpan(), provider: null, out result);

    /// <summary>The ISO 8601 form, the same in every culture.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[10];
        TryFormat(buffer, out var written, default, null);
        return new string(buffer[..written]);
    }

    /// <summary>The date in one of its two forms, the same in every culture.</summary>
    /// <param name="format">Null, empty, <c>G</c> or <c>O</c> for ISO 8601; <c>zh</c> for 2024年7月12日.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        TryFormat(buffer, out var written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the date in one of its two forms.</summary>
    /// <param name="destination">Where to write; 11 characters always suffice.</param>
    /// <param name="charsWritten">The length of the form; 0 where the room does not suffice.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>False where <paramref name="destination"/> is too short.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (format.Equals(ChineseForm, StringComparison.OrdinalIgnoreCase))
            return TryFormatChinese(destination, out charsWritten);
        if (format.Length > 1 || (format.Length == 1 && format[0] is not ('G' or 'g' or 'O' or 'o')))
            throw new FormatException($"A PartialDate has no format '{format}'; there are O (2024-07-12) and zh (2024年7月12日).");
        return Precision switch
        {
            DatePrecision.Year => destination.TryWrite(invariant, $"{Year:D4}", out charsWritten),
            DatePrecision.Month => destination.TryWrite(invariant, $"{Year:D4}-{_month:D2}", out charsWritten),
            _ => destination.TryWrite(invariant, $"{Year:D4}-{_month:D2}-{_day:D2}", out charsWritten),
        };
    }

    private int Key => (((Year * 16) + _month) * 32) + _day;

    private static bool Number(ReadOnlySpan<char> digits, out int value)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
