using System.Runtime.InteropServices;

namespace Rectification.Cli.Commands;

/// <summary>Ctrl-C and the system's request to end: asks the command to stop, and stops waiting when it does not.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _asked = new();
    private readonly TaskCompletionSource _patienceIsOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;
    private int _exitCode;

    public Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Take(signal, Commands.ExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Take(signal, Commands.ExitCode.Terminated)),
    ];

    /// <summary>Cancelled when the user or the system asks for the end.</summary>
    public CancellationToken Token => _asked.Token;

    /// <summary>Complete when the command was asked to stop, and has had time to.</summary>
    public Task PatienceIsOver => _patienceIsOver.Task;

    /// <summary>The exit code that tells which of the two it was.</summary>
    public int ExitCode => _exitCode;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void Take(PosixSignalContext signal, int exitCode)
    {
        // The second time the system's own way is taken: the process ends at once.
        if (Interlocked.CompareExchange(ref _exitCode, exitCode, 0) != 0)
            return;
        signal.Cancel = true;
        _ = WaitAsync();
        _asked.Cancel();
    }

    private async Task WaitAsync()
    {
        await Task.Delay(Patience);
        _patienceIsOver.TrySetResult();
    }
}
