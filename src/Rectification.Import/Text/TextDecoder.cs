using System.Text;

namespace Rectification.Import.Text;

/// <summary>Tells the encoding of a file from its bytes.</summary>
internal static class TextDecoder
{
    private const double Certain = 1;
    private const double Valid = 0.95;
    private const double Guessed = 0.8;
    private const double Broken = 0.3;

    /// <summary>The text of the bytes, whatever they are.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Read(bytes).Text ?? "";

    /// <summary>The text with the encoding and how sure it is; no text where the bytes are something else.</summary>
    public static DecodedText Read(ReadOnlySpan<byte> bytes)
    {
        if (FileSignature.Find(bytes) is { } format)
            return new() { Format = format, Certainty = Certain };
        var text = ReadMarked(bytes) ?? ReadUnmarked(bytes);
        return text.Certainty > Broken || !BinaryLook.IsBinary(bytes, text.Text!)
            ? text
            : new() { Format = FileFormat.Binary, Certainty = Valid };
    }

    private static DecodedText? ReadMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Make(Encoding.UTF8, "utf-8", rest, Certain),
        [0xFF, 0xFE, .. var rest] => Make(Encoding.Unicode, "utf-16LE", rest, Certain),
        [0xFE, 0xFF, .. var rest] => Make(Encoding.BigEndianUnicode, "utf-16BE", rest, Certain),
        _ => null,
    };

    private static DecodedText ReadUnmarked(ReadOnlySpan<byte> bytes)
    {
        if (ByteStatistics.IsUtf16(bytes, bigEndian: false))
            return Make(Encoding.Unicode, "utf-16LE", bytes, Guessed);
        if (ByteStatistics.IsUtf16(bytes, bigEndian: true))
            return Make(Encoding.BigEndianUnicode, "utf-16BE", bytes, Guessed);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Make(Encoding.UTF8, "utf-8", bytes, Valid);
        return ByteStatistics.IsBig5(bytes)
            ? Make(CodePage("big5"), "big5", bytes, Guessed)
            : Make(CodePage("GB18030"), "gb18030", bytes, Guessed);
    }

    private static DecodedText Make(Encoding encoding, string name, ReadOnlySpan<byte> bytes, double certainty)
    {
        var text = encoding.GetString(bytes);
        return new() { Text = text, Encoding = name,
            Certainty = text.Contains('\uFFFD', StringComparison.Ordinal) || text.Contains('\0', StringComparison.Ordinal)
                ? Broken
                : certainty };
    }

    private static Encoding CodePage(string name)
        => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD"))!;
}
