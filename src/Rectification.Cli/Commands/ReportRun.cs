using Rectification.Cli.Output;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Commands;

/// <summary>The loop of commands that write one report after the other.</summary>
internal sealed class ReportRun(CommandContext context, IReportWriter writer) : IDisposable
{
    private readonly InputRun _inputs = new(context);

    /// <summary>Tells why the run fails where what was written does not show it.</summary>
    public Task TellFindingsAsync() => _inputs.TellFindingsAsync();

    /// <summary>Runs to the end of the inputs.</summary>
    /// <returns>The exit code; what cannot be read outweighs findings.</returns>
    public async Task<int> RunAsync(IAsyncEnumerable<InputReport> inputs, CancellationToken cancellationToken)
    {
        await foreach (var report in _inputs.ReadAsync(inputs, cancellationToken))
            await WriteAsync(report, cancellationToken);
        await writer.CompleteAsync(cancellationToken);
        return _inputs.ExitCode;
    }

    public void Dispose() => _inputs.Dispose();

    private async Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        try
        {
            await writer.WriteAsync(report, cancellationToken);
        }
        catch (Exception exception)
            when (exception is not (IOException or UnauthorizedAccessException) && !cancellationToken.IsCancellationRequested)
        {
            // A notice that cannot be written in this format; a disk or pipe that takes nothing more ends the run.
            await _inputs.FailAsync(context.Messages.CannotReport(report.File, FailureText.Of(exception, context)));
        }
    }
}
