using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>Writes reports in one format, as they come.</summary>
internal interface IReportWriter
{
    /// <summary>Takes the next notice, in the order of the input.</summary>
    Task WriteAsync(NoticeReport report, CancellationToken cancellationToken);

    /// <summary>Says that no more will come, and writes what only the end can tell.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);
}
