namespace Rectification.Cli.Commands;

/// <summary>Turns what can go wrong around a command into a message and an exit code.</summary>
internal static class CommandGuard
{
    public static async Task<int> RunAsync(CommandContext context, Func<CancellationToken, Task<int>> command, Interruption interruption)
    {
        try
        {
            return await command(interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            await TellInterruptionAsync(context);
            return interruption.ExitCode;
        }
        catch (Exception exception)
        {
            await TellAsync(context, FailureText.Of(exception, context));
            return ExitCode.Failure;
        }
    }

    /// <summary>Says that the run ended early, and what that means for files.</summary>
    public static Task TellInterruptionAsync(CommandContext context) => TellAsync(context, context.Messages.Interrupted);

    private static async Task TellAsync(CommandContext context, string message)
    {
        try
        {
            await context.ComplainAsync(message);
        }
        catch (IOException)
        {
            // Standard error is full or closed: the exit code has to say it alone.
        }
    }
}
