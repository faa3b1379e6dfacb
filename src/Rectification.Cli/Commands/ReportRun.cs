using Rectification.Cli.Output;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Commands;

/// <summary>The loop that all commands over many inputs share: reports in, output out, problems told, exit code kept.</summary>
internal sealed class ReportRun(CommandContext context, IReportWriter writer) : IDisposable
{
    private readonly ProgressLine _progress = new(context);
    private int _exitCode;

    /// <summary>Runs to the end of the inputs.</summary>
    /// <returns>The exit code; what cannot be read outweighs findings.</returns>
    public async Task<int> RunAsync(IAsyncEnumerable<InputReport> inputs, CancellationToken cancellationToken)
    {
        await foreach (var input in inputs.WithCancellation(cancellationToken))
        {
            _progress.Advance();
            foreach (var problem in input.Problems)
                await FailAsync(context.Messages.CannotRead(input.Name, problem));
            foreach (var report in input.Notices)
                await WriteAsync(report, cancellationToken);
        }

        _progress.Clear();
        await writer.CompleteAsync(cancellationToken);
        return _exitCode;
    }

    public void Dispose() => _progress.Dispose();

    private async Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        if (report.Fails)
            _exitCode = Math.Max(_exitCode, ExitCode.Findings);
        try
        {
            await writer.WriteAsync(report, cancellationToken);
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException) && !cancellationToken.IsCancellationRequested)
        {
            // A notice that cannot be written in this format; a disk or pipe that takes nothing more ends the run.
            await FailAsync(context.Messages.CannotReport(report.File, FailureText.Of(exception, context)));
        }
    }

    private Task FailAsync(string message)
    {
        _progress.Clear();
        _exitCode = ExitCode.Failure;
        return context.ComplainAsync(message);
    }
}
