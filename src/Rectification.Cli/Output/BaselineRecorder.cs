using Rectification.Cli.Processing;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Output;

/// <summary>Lets reports pass, and at the end writes their findings as a baseline.</summary>
internal sealed class BaselineRecorder(IReportWriter inner, string path) : IReportWriter
{
    private readonly List<(string Scope, ValueList<Finding> Findings)> _recorded = [];

    public Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        _recorded.Add((report.Scope, report.Findings.Select(located => located.Finding).ToValueList()));
        return inner.WriteAsync(report, cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await inner.CompleteAsync(cancellationToken);
        await File.WriteAllTextAsync(path, FindingBaseline.Of(_recorded).ToJson(), CommandContext.Utf8, cancellationToken);
    }
}
