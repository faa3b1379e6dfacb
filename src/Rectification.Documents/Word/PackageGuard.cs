using System.Xml;

namespace Rectification.Documents.Word;

/// <summary>
/// Reads through the markup of a package once before anything is made of it: how much it unpacks to, how deep it nests, and that it
/// declares no entities. Sizes that the package states about itself are not believed.
/// </summary>
internal static class PackageGuard
{
    public static void Check(MemoryStream stream, DocumentOptions options, CancellationToken cancellationToken)
    {
        var left = (long)options.MaxUnpackedBytes;
        foreach (var packed in PackageMarkup.Open(stream))
        {
            using var markup = new MemoryStream();
            left -= Unpack(packed, markup, left, options, cancellationToken);
            markup.Position = 0;
            CheckMarkup(markup, options, cancellationToken);
        }

        stream.Position = 0;
    }

    private static long Unpack(Stream packed, Stream markup, long left, DocumentOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return BoundedBytes.Copy(packed, markup, left, nameof(DocumentOptions.MaxUnpackedBytes), cancellationToken);
        }
        catch (DocumentLimitException)
        {
            throw new DocumentLimitException(nameof(DocumentOptions.MaxUnpackedBytes), options.MaxUnpackedBytes);
        }
    }

    private static void CheckMarkup(Stream markup, DocumentOptions options, CancellationToken cancellationToken)
    {
        if (markup.Length == 0)
            return;
        // Prohibit: a document type would be the door to entities, external ones and those that multiply.
        using var reader = XmlReader.Create(markup, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth > options.MaxDepth)
                throw new DocumentLimitException(nameof(DocumentOptions.MaxDepth), options.MaxDepth);
        }
    }
}
