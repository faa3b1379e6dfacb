using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Rectification.Import;

namespace Rectification.Documents.Web;

/// <summary>
/// Turns the bytes of a page into text: by its mark, by what the server or the page says of itself where that fits, by the bytes where it
/// does not.
/// </summary>
internal static partial class PageDecoder
{
    // As far as browsers look for a declaration.
    private const int LongestLook = 4096;

    // One letter in front hides the markup from a decoder that would only name the format.
    private const byte Letter = (byte)'x';

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        // No text in another encoding is valid UTF-8 by chance, whatever it declares.
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        return DecodeAs(bytes, charset) ?? DecodeAs(bytes, Declared(bytes)) ?? Guess(bytes);
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestLook)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    private static string? DecodeAs(ReadOnlySpan<byte> bytes, string? name)
    {
        // GB 18030 holds all of GB 2312 and GBK, and pages that declare these use its characters.
        var known = name?.Trim().ToUpperInvariant() switch
        {
            "GB2312" or "GBK" or "GB18030" or "X-GBK" or "CP936" or "HZ-GB-2312" => "GB18030",
            "BIG5" or "BIG5-HKSCS" or "CP950" => "big5",
            _ => null,
        };
        if (known is null)
            return null;
        var text = CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD"))!.GetString(bytes);
        return text.Count(character => character == '\uFFFD') * 100 <= text.Length ? text : null;
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        byte[] hidden = [Letter, .. bytes];
        return NoticeImporter.Decode(hidden) is { Length: > 0 } text ? text[1..] : "";
    }

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w-]+)|<\?xml[^>]*encoding\s*=\s*["'](?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
