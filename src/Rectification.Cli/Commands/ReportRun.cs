using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;

namespace Rectification.Cli.Commands;

/// <summary>The loop that all commands over many inputs share: reports in, output out, problems told, exit code kept.</summary>
internal sealed class ReportRun(CommandContext context, FailurePolicy policy, Baseline? baseline)
{
    public async Task<int> RunAsync(IAsyncEnumerable<InputReport> inputs, IReportWriter writer, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine(context);
        await foreach (var input in inputs.WithCancellation(cancellationToken))
        {
            progress.Advance();
            if (input.Problem is { } problem)
            {
                progress.Clear();
                await context.Error.WriteLineAsync($"rectify: {context.Messages.CannotRead(input.Name, problem)}");
                policy.NoteUnreadable();
            }

            foreach (var report in input.Notices.Select(notice => baseline?.Without(notice) ?? notice))
            {
                policy.Note(report);
                await writer.WriteAsync(report, cancellationToken);
            }
        }

        progress.Clear();
        await writer.CompleteAsync(cancellationToken);
        return policy.ExitCode;
    }
}
