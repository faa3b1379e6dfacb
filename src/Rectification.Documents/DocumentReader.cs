using System.IO.Compression;
using Rectification.Documents.Pdf;
using Rectification.Documents.Web;
using Rectification.Documents.Word;
using Rectification.Import;

namespace Rectification.Documents;

/// <summary>Finds out what a file is, and has it read.</summary>
internal static class DocumentReader
{
    private static readonly string[] WebPages = [".html", ".htm", ".xhtml", ".shtml"];
    private static readonly string[] SavedPages = [".mhtml", ".mht"];
    private static readonly string[] WpsNames = [".wps", ".wpt"];

    public static DocumentText Read(MemoryStream stream, string name, DocumentOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return ReadKnown(stream, name, options, cancellationToken);
        }
        catch (Exception exception)
            when (exception is not (DocumentLimitException or UnreadableDocumentException or OperationCanceledException
                or OutOfMemoryException))
        {
            // Parsers of other people throw whatever they like at a damaged file.
            throw new UnreadableDocumentException(name, UnreadableReason.Broken, exception);
        }
    }

    private static DocumentText ReadKnown(MemoryStream stream, string name, DocumentOptions options, CancellationToken cancellationToken)
    {
        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        var decoded = NoticeImporter.DecodeText(bytes);
        switch (decoded.Format)
        {
            case FileFormat.Pdf:
                return PdfReader.Read(stream, name, options, cancellationToken);
            case FileFormat.OfficeOrArchive:
                return FindReason(stream, options) is { } reason
                    ? throw new UnreadableDocumentException(name, reason)
                    : WordReader.Read(stream, options, cancellationToken);
            case FileFormat.Html:
                return PageReader.Read(bytes, options, cancellationToken);
            case FileFormat.Text when IsOneOf(name, SavedPages) || SavedPage.IsOne(bytes):
                return SavedPage.Read(bytes, options, cancellationToken);
            case FileFormat.Text when IsOneOf(name, WebPages):
                return PageReader.Read(bytes, options, cancellationToken);
            case FileFormat.Text:
                return PlainTextReader.Read(decoded.Text ?? "", options);
            default:
                throw new UnreadableDocumentException(name, ReasonOf(decoded.Format, name));
        }
    }

    // What a ZIP archive is if no Word document; null where it is one.
    private static UnreadableReason? FindReason(MemoryStream stream, DocumentOptions options)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > options.MaxParts)
            throw new DocumentLimitException(nameof(DocumentOptions.MaxParts), options.MaxParts);
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        stream.Position = 0;
        if (names.Contains("OFD.xml"))
            return UnreadableReason.Ofd;
        if (names.Contains("content.xml") && names.Contains("mimetype"))
            return UnreadableReason.OpenDocument;
        if (!names.Contains("[Content_Types].xml"))
            return UnreadableReason.Archive;
        return names.Any(entry => entry.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
            || entry.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? UnreadableReason.OtherOffice : null;
    }

    private static UnreadableReason ReasonOf(FileFormat format, string name) => format switch
    {
        FileFormat.OldOffice => IsOneOf(name, WpsNames) ? UnreadableReason.Wps
            // Documents with a password are kept in the old container, too.
            : IsOneOf(name, [".docx", ".docm"]) ? UnreadableReason.Encrypted
            : IsOneOf(name, [".xls", ".et", ".ppt", ".dps", ".xlsx", ".pptx"]) ? UnreadableReason.OtherOffice : UnreadableReason.OldWord,
        FileFormat.RichText => UnreadableReason.RichText,
        FileFormat.Picture => UnreadableReason.Picture,
        FileFormat.Archive => UnreadableReason.Archive,
        _ => UnreadableReason.Unknown,
    };

    private static bool IsOneOf(string name, string[] extensions)
        => extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
