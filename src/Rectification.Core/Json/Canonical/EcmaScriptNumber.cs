using System.Globalization;

namespace Rectification.Json.Canonical;

/// <summary>Writes a double as ECMAScript does (ECMA-262, Number::toString), which RFC 8785 prescribes.</summary>
internal static class EcmaScriptNumber
{
    // Where ECMAScript changes from 123000 to 1.23e+23, and from 0.00000123 to 1.23e-7.
    private const int GreatestPlainExponent = 21;
    private const int LeastPlainExponent = -6;

    /// <summary>The text of a number.</summary>
    /// <param name="number">Any finite number.</param>
    public static string Format(double number)
    {
        if (number == 0)
            return "0";

        // "R" gives the shortest digits that are the same double again, as ECMAScript does; only where it puts point and exponent differs.
        var (digits, exponent) = Split(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
        var sign = number < 0 ? "-" : "";

        // The point stands after this many digits; may lie before the first or behind the last.
        var point = exponent + 1;
        return sign + (point is > LeastPlainExponent and <= GreatestPlainExponent ? Plain(digits, point) : Scientific(digits, exponent));
    }

    private static (string Digits, int Exponent) Split(string text)
    {
        var mantissaEnd = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mantissaEnd < 0 ? text : text[..mantissaEnd];
        var exponent = mantissaEnd < 0
            ? 0
            : int.Parse(text.AsSpan(mantissaEnd + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal) is var at and >= 0 ? at : mantissa.Length;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), exponent + point - leadingZeros - 1);
    }

    private static string Plain(string digits, int point)
    {
        if (point <= 0)
            return "0." + new string('0', -point) + digits;
        return digits.Length <= point ? digits.PadRight(point, '0') : digits.Insert(point, ".");
    }

    private static string Scientific(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : digits.Insert(1, ".");
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }
}
