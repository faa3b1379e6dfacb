using Rectification.Primitives;

namespace Rectification.Import.Hosting;

/// <summary>The importer of a host's services.</summary>
internal sealed class ConfiguredNoticeImporter(ImportOptions options) : INoticeImporter
{
    public ImportResult Import(string text, CancellationToken cancellationToken = default) => NoticeImporter.Import(text, options, cancellationToken);

    public ValueList<ImportResult> ImportAll(string text, CancellationToken cancellationToken = default) => NoticeImporter.ImportAll(text, options, cancellationToken);
}
