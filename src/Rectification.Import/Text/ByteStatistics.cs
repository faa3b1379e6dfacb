namespace Rectification.Import.Text;

/// <summary>Tells encodings apart by how often which bytes stand where.</summary>
internal static class ByteStatistics
{
    private const int LongestLook = 64 * 1024;
    private const int FewestPairs = 20;

    /// <summary>
    /// Whether the bytes are UTF-16 without a mark: pairs that are usual characters, with a zero byte where one is a line end or a digit.
    /// </summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        bytes = bytes[..Math.Min(bytes.Length & ~1, LongestLook)];
        if (bytes.Length < 2 || !bytes.Contains((byte)0))
            return false;
        var usual = 0;
        for (var i = 0; i < bytes.Length; i += 2)
            usual += IsUsual(bigEndian ? (bytes[i] << 8) | bytes[i + 1] : (bytes[i + 1] << 8) | bytes[i]) ? 1 : 0;
        return usual >= bytes.Length / 2 * 0.95;
    }

    /// <summary>
    /// Whether two-byte characters are those of Big5: its second bytes lie below 0x80 in four of ten, those of the usual characters of
    /// GB18030 never do.
    /// </summary>
    public static bool IsBig5(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, LongestLook)];
        var (pairs, low, outside) = (0, 0, 0);
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            var (lead, trail) = (bytes[i], bytes[++i]);
            pairs++;
            low += trail is >= 0x40 and <= 0x7E ? 1 : 0;
            outside += lead is < 0xA1 or > 0xF9 || trail is < 0x40 or 0x7F or (> 0x7F and < 0xA1) ? 1 : 0;
        }

        return pairs >= FewestPairs && outside * 50 <= pairs && low * 6 >= pairs;
    }

    private static bool IsUsual(int character)
        => character is '\n' or '\r' or '\t' or (>= 0x20 and < 0x7F) or (>= 0x2000 and < 0x2700) or (>= 0x3000 and < 0x3040)
            or (>= 0x4E00 and < 0xA000) or (>= 0xFF00 and < 0xFFF0);
}
