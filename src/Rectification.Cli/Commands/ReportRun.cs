using Rectification.Cli.Output;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Commands;

/// <summary>The loop that all commands over many inputs share: reports in, output out, problems told, exit code kept.</summary>
internal sealed class ReportRun(CommandContext context)
{
    /// <summary>Runs to the end of the inputs.</summary>
    /// <returns>The exit code; what cannot be read outweighs findings.</returns>
    public async Task<int> RunAsync(IAsyncEnumerable<InputReport> inputs, IReportWriter writer, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        using var progress = new ProgressLine(context);
        await foreach (var input in inputs.WithCancellation(cancellationToken))
        {
            progress.Advance();
            if (input.Problem is { } problem)
            {
                progress.Clear();
                await context.Error.WriteLineAsync($"rectify: {context.Messages.CannotRead(input.Name, problem)}");
                exitCode = ExitCode.Failure;
            }

            foreach (var report in input.Notices)
            {
                if (report.Fails)
                    exitCode = Math.Max(exitCode, ExitCode.Findings);
                await writer.WriteAsync(report, cancellationToken);
            }
        }

        progress.Clear();
        await writer.CompleteAsync(cancellationToken);
        return exitCode;
    }
}
