using System.Text;

namespace Rectification.Documents.Web;

/// <summary>Reads a page that a browser saved with its parts as one file: MHTML (RFC 2557). Only the page itself is read.</summary>
internal static class SavedPage
{
    private const int LongestLook = 2048;

    /// <summary>Whether the bytes begin as such a file does.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestLook)]);
        return head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
            && MimeHeaders.Read(head, 0).Headers.Value("Content-Type") is not null;
    }

    public static DocumentText Read(ReadOnlySpan<byte> bytes, DocumentOptions options, CancellationToken cancellationToken)
    {
        // One character is one byte: parts have encodings of their own.
        var file = Encoding.Latin1.GetString(bytes);
        var page = MimePart.FindPage(file, options.MaxParts) ?? throw new InvalidDataException("The file holds no page.");
        var markup = PageDecoder.Decode(page.Decode(),
            MimeHeaders.Parameter(page.Headers.Value("Content-Type"), "charset") ?? options.Charset);
        var address = page.Headers.Value("Content-Location") ?? MimeHeaders.Read(file, 0).Headers.Value("Snapshot-Content-Location");
        return PageReader.Read(markup, address, options, cancellationToken);
    }
}
