using Rectification.Cli.Processing;
using Rectification.Cli.Sarif;
using Rectification.Primitives;

namespace Rectification.Cli.Output;

/// <summary>All findings as one SARIF log, for editors and CI systems.</summary>
internal sealed class SarifReportWriter(Stream stream, Messages messages) : IReportWriter
{
    private readonly List<SarifArtifact> _artifacts = [];

    public Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        _artifacts.Add(new()
        {
            Uri = UriOf(report.File),
            Findings = report.Findings.Select(Of).ToValueList(),
            GetPosition = report.Lines is { } lines ? lines.GetPosition : null,
        });
        return Task.CompletedTask;
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        SarifLog.Write(stream, _artifacts, messages.Culture);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    private static SarifFinding Of(LocatedFinding located)
        => new(located.Finding, located.File is { } file ? UriOf(file) : null, located.Line, located.Column);

    // Relative where the path is, so that the log means the same on another machine.
    private static string UriOf(string file) => Path.IsPathFullyQualified(file) && Uri.TryCreate(file, UriKind.Absolute, out var uri)
        ? uri.AbsoluteUri
        : string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString));
}
