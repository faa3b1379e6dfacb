using Rectification.Primitives;

namespace Rectification.Import.Hosting;

/// <summary>The importer of a host's services.</summary>
internal sealed class ConfiguredNoticeImporter(ImportOptions options) : INoticeImporter
{
    public ImportResult Import(string text, CancellationToken cancellationToken = default)
        => NoticeImporter.Import(text, options, cancellationToken);

    public ImportResult Import(ReadOnlySpan<byte> bytes, Provenance? provenance = null, CancellationToken cancellationToken = default)
        => NoticeImporter.Import(bytes, options, provenance, cancellationToken);

    public Task<ImportResult> ImportAsync(Stream stream, Provenance? provenance = null, CancellationToken cancellationToken = default)
        => NoticeImporter.ImportAsync(stream, options, provenance, cancellationToken);

    public ValueList<ImportResult> ImportAll(string text, CancellationToken cancellationToken = default)
        => NoticeImporter.ImportAll(text, options, cancellationToken);
}
