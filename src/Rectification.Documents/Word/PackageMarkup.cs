using System.IO.Compression;
using System.IO.Packaging;

namespace Rectification.Documents.Word;

/// <summary>
/// Finds the markup of an Office package by what the package declares it to be, not by its name: a document may be kept in
/// <c>word/document.bin</c>.
/// </summary>
/// <remarks>Compiled into each package that opens Office files.</remarks>
internal static class PackageMarkup
{
    /// <summary>Opens each part that holds markup, the list of content types first: the others are looked up behind it.</summary>
    public static IEnumerable<Stream> Open(Stream package)
    {
        using (var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(IsListOfContentTypes))
            {
                using var markup = entry.Open();
                yield return markup;
            }
        }

        using var parts = Package.Open(package, FileMode.Open, FileAccess.Read);
        foreach (var part in parts.GetParts().Where(IsMarkup))
        {
            using var markup = part.GetStream(FileMode.Open, FileAccess.Read);
            yield return markup;
        }
    }

    private static bool IsListOfContentTypes(ZipArchiveEntry entry)
        => entry.FullName.Contains("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    // Drawings (image/svg+xml) are pictures, which nobody opens here.
    private static bool IsMarkup(PackagePart part)
        => part.ContentType.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
            && !part.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
}
