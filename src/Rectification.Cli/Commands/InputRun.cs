using System.Runtime.CompilerServices;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Commands;

/// <summary>What all commands over many inputs do while they go through them: problems told, progress shown, exit code kept.</summary>
internal sealed class InputRun(CommandContext context) : IDisposable
{
    private readonly ProgressLine _progress = new(context);
    private int _failing;

    /// <summary>Whether notices in JSON that were not wholly read spoil the exit code and are told; else their findings say it.</summary>
    public bool TellsJsonErrors { get; init; }

    /// <summary>The exit code so far; what cannot be read outweighs findings.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The reports on all notices of the inputs, as they come.</summary>
    public async IAsyncEnumerable<NoticeReport> ReadAsync(IAsyncEnumerable<InputReport> inputs,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var input in inputs.WithCancellation(cancellationToken))
        {
            _progress.Advance();
            foreach (var problem in input.Problems)
                await FailAsync(context.Messages.CannotRead(input.Name, problem));
            foreach (var report in input.Notices)
            {
                if (TellsJsonErrors && !report.JsonErrors.IsEmpty)
                    await FailAsync(context.Messages.NotWhollyRead(input.Name, JsonErrors.Describe(report.JsonErrors, context.Messages)));
                if (report.Fails)
                {
                    _failing++;
                    ExitCode = Math.Max(ExitCode, Commands.ExitCode.Findings);
                }

                yield return report;
            }
        }

        _progress.Clear();
    }

    /// <summary>Tells why the run fails where only findings are the reason, which a file or a pipe does not show to who looks on.</summary>
    public async Task TellFindingsAsync()
    {
        if (ExitCode == Commands.ExitCode.Findings)
            await TellAsync(context.Messages.FindingsFail(_failing));
    }

    /// <summary>Tells a problem that is not the end of the run, but of its good exit code.</summary>
    public Task FailAsync(string message)
    {
        ExitCode = Commands.ExitCode.Failure;
        return TellAsync(message);
    }

    /// <summary>Tells what people should know.</summary>
    public Task TellAsync(string message)
    {
        _progress.Clear();
        return context.ComplainAsync(message);
    }

    public void Dispose() => _progress.Dispose();
}
