namespace Rectification.Cli.Commands;

/// <summary>Turns what can go wrong around a command into a message and an exit code.</summary>
internal static class CommandGuard
{
    public static async Task<int> RunAsync(CommandContext context, Func<CancellationToken, Task<int>> command, CancellationToken cancellationToken)
    {
        try
        {
            return await command(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (UsageException exception)
        {
            await context.Error.WriteLineAsync($"rectify: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync($"rectify: {exception.Message}");
            return ExitCode.Failure;
        }
    }
}
