using Rectification.Cli.Input;

namespace Rectification.Cli.Processing;

/// <summary>Keeps the failure of one input its own, whatever it is: the others are read all the same.</summary>
internal sealed class InputGuard(CommandContext context, Func<InputSource, CancellationToken, Task<InputReport>> process)
{
    public async Task<InputReport> ProcessAsync(InputSource source, CancellationToken cancellationToken)
    {
        if (source.Problem is { } problem)
            return Failed(problem);
        try
        {
            return await process(source, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(FailureText.Of(exception, context));
        }

        InputReport Failed(string reason) => new(source.Describe(context.Messages), [], [reason]);
    }
}
