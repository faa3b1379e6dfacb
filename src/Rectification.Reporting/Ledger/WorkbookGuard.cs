using System.IO.Compression;
using System.Xml;
using Rectification.Documents.Word;

namespace Rectification.Reporting.Ledger;

/// <summary>
/// Reads through a package once before anything is made of it: how much it unpacks to, how deep it nests, that it declares no entities, and
/// that nothing in it acts or leads out. Sizes that the package states about itself are not believed.
/// </summary>
internal static class WorkbookGuard
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Zip = [(byte)'P', (byte)'K'];

    private static readonly (string Part, UnreadableLedgerReason Reason)[] Refused =
    [
        ("vbaProject", UnreadableLedgerReason.Macros), ("xl/macrosheets/", UnreadableLedgerReason.Macros),
            ("xl/activeX/", UnreadableLedgerReason.Macros),
        ("xl/externalLinks/", UnreadableLedgerReason.ExternalLinks), ("xl/connections", UnreadableLedgerReason.ExternalLinks),
            ("xl/queryTables/", UnreadableLedgerReason.ExternalLinks),
    ];

    /// <summary>All bytes of a workbook.</summary>
    public static MemoryStream Read(Stream stream, LedgerReadOptions options, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        using (var bounded = new BoundedStream(stream, options.MaxBytes, nameof(LedgerReadOptions.MaxBytes), options.MaxBytes,
                cancellationToken))
            bounded.CopyTo(bytes);
        bytes.Position = 0;
        var start = bytes.GetBuffer().AsSpan(0, (int)Math.Min(bytes.Length, CompoundFile.Length));
        if (start.SequenceEqual(CompoundFile))
            throw new UnreadableLedgerException(UnreadableLedgerReason.OldOrEncrypted);
        if (!start.StartsWith(Zip))
            throw new UnreadableLedgerException(UnreadableLedgerReason.NotAWorkbook);
        return bytes;
    }

    /// <summary>Makes sure that a package is safe to open.</summary>
    public static void Check(MemoryStream bytes, LedgerReadOptions options, CancellationToken cancellationToken)
    {
        CheckNames(bytes, options);
        var left = (long)options.MaxUnpackedBytes;
        foreach (var packed in PackageMarkup.Open(bytes))
            left -= CheckMarkup(packed, left, options, cancellationToken);
        bytes.Position = 0;
    }

    private static void CheckNames(MemoryStream bytes, LedgerReadOptions options)
    {
        using var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > options.MaxParts)
            throw new LedgerLimitException(nameof(LedgerReadOptions.MaxParts), options.MaxParts);
        foreach (var entry in archive.Entries)
        {
            if (Array.Find(Refused,
                    one => entry.FullName.Contains(one.Part, StringComparison.OrdinalIgnoreCase)) is { Part: not null } refused)
                throw new UnreadableLedgerException(refused.Reason);
        }
    }

    private static long CheckMarkup(Stream packed, long left, LedgerReadOptions options, CancellationToken cancellationToken)
    {
        using var bounded = new BoundedStream(packed, left, nameof(LedgerReadOptions.MaxUnpackedBytes), options.MaxUnpackedBytes,
            cancellationToken);
        // Prohibit: a document type would be the door to entities, external ones and those that multiply.
        using var reader = XmlReader.Create(bounded, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > options.MaxDepth)
                throw new LedgerLimitException(nameof(LedgerReadOptions.MaxDepth), options.MaxDepth);
        }

        return bounded.Count;
    }
}
