using System.Text;

namespace Rectification.Import.Text;

/// <summary>Tells formats by the bytes that their files begin with.</summary>
internal static class FileSignature
{
    private const int LongestLook = 512;

    private static readonly (FileFormat Format, byte[] Start)[] Starts =
    [
        (FileFormat.Pdf, [.. "%PDF-"u8]),
        (FileFormat.OfficeOrArchive, [0x50, 0x4B, 0x03, 0x04]),
        (FileFormat.OfficeOrArchive, [0x50, 0x4B, 0x05, 0x06]),
        (FileFormat.OldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (FileFormat.RichText, [.. "{\\rtf"u8]),
        (FileFormat.Picture, [0x89, 0x50, 0x4E, 0x47]),
        (FileFormat.Picture, [0xFF, 0xD8, 0xFF]),
        (FileFormat.Picture, [.. "GIF8"u8]),
        (FileFormat.Picture, [0x49, 0x49, 0x2A, 0x00]),
        (FileFormat.Picture, [0x4D, 0x4D, 0x00, 0x2A]),
        (FileFormat.Archive, [0x1F, 0x8B, 0x08]),
        (FileFormat.Archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        (FileFormat.Archive, [.. "Rar!"u8]),
        (FileFormat.Program, [0x7F, 0x45, 0x4C, 0x46]),
        (FileFormat.Program, [0xCF, 0xFA, 0xED, 0xFE]),
    ];

    private static readonly string[] Markup = ["<!doctype html", "<html", "<head", "<body", "<?xml"];

    /// <summary>The format; null where the bytes may be text.</summary>
    public static FileFormat? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (format, start) in Starts)
        {
            if (bytes.StartsWith(start))
                return format;
        }

        // MZ and BM are letters, too: what follows them in a file is not.
        if (bytes.Length > 64 && (bytes.StartsWith("MZ"u8) || bytes.StartsWith("BM"u8)) && bytes[..64].Contains((byte)0))
            return bytes[0] == 'M' ? FileFormat.Program : FileFormat.Picture;
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
            return FileFormat.Picture;
        return IsMarkup(bytes) ? FileFormat.Html : null;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestLook)]).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\r', '\n', '\t');
        return Markup.Any(opening => start.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }
}
