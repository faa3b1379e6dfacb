using System.Buffers.Text;
using System.Globalization;

namespace Rectification.Json.Reading;

/// <summary>Reads JSON numbers as decimals, and refuses those a decimal would round.</summary>
internal static class ExactNumber
{
    // Any 28 digits fit a decimal; most of 29 do.
    private const int SafeDigits = 28;

    public static bool TryParse(ReadOnlySpan<byte> json, out decimal number)
    {
        var exponentAt = json.IndexOfAny((byte)'e', (byte)'E');
        if (!Utf8Parser.TryParse(json, out number, out var consumed, exponentAt < 0 ? 'G' : 'E') || consumed != json.Length)
            return false;
        return (exponentAt < 0 && json.Length <= SafeDigits) || IsExact(json, exponentAt, number);
    }

    // What a decimal cannot hold was rounded, or became 0: digits that do not fit, or stand too far behind the point.
    private static bool IsExact(ReadOnlySpan<byte> json, int exponentAt, decimal number)
    {
        Span<byte> kept = stackalloc byte[64];
        if (!number.TryFormat(kept, out var length, default, CultureInfo.InvariantCulture))
            return false;

        Span<byte> stated = stackalloc byte[json.Length <= 256 ? json.Length : 0];
        return !stated.IsEmpty && SignificantDigits(exponentAt < 0 ? json : json[..exponentAt], stated)
            .SequenceEqual(SignificantDigits(kept[..length], kept));
    }

    private static ReadOnlySpan<byte> SignificantDigits(ReadOnlySpan<byte> number, Span<byte> digits)
    {
        var count = 0;
        foreach (var character in number)
        {
            if (character is >= (byte)'0' and <= (byte)'9')
                digits[count++] = character;
        }

        return digits[..count].Trim((byte)'0');
    }
}
