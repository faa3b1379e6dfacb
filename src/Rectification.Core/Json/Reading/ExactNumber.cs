using System.Buffers.Text;
using System.Globalization;

namespace Rectification.Json.Reading;

/// <summary>Reads JSON numbers as decimals, and refuses those a decimal would round.</summary>
internal static class ExactNumber
{
    private const int Digits = 28;

    public static bool TryParse(ReadOnlySpan<byte> json, out decimal number)
    {
        number = 0;
        var exponentAt = json.IndexOfAny((byte)'e', (byte)'E');
        return (exponentAt < 0 && json.Length <= Digits || IsExact(json, exponentAt))
            && Utf8Parser.TryParse(json, out number, out var consumed, exponentAt < 0 ? 'G' : 'E')
            && consumed == json.Length;
    }

    // What a decimal cannot hold it would round, or make 0: more than 28 digits, or more than 28 of them behind the point.
    private static bool IsExact(ReadOnlySpan<byte> json, int exponentAt)
    {
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(json[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;

        var mantissa = (exponentAt < 0 ? json : json[..exponentAt]).TrimStart((byte)'-');
        var point = mantissa.IndexOf((byte)'.');
        var fraction = point < 0 ? [] : mantissa[(point + 1)..].TrimEnd((byte)'0');
        var whole = (point < 0 ? mantissa : mantissa[..point]).TrimStart((byte)'0');
        var digits = whole.IsEmpty ? fraction.TrimStart((byte)'0').Length : whole.Length + fraction.Length;
        return digits == 0 || (digits <= Digits && fraction.Length - (long)exponent <= Digits);
    }
}
