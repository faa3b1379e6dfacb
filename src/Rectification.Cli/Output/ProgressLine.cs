namespace Rectification.Cli.Output;

/// <summary>How far a long run has come, on one line of a terminal; nothing at all where nobody looks.</summary>
internal sealed class ProgressLine(CommandContext context) : IDisposable
{
    private const string EraseLine = "\r\u001b[K";
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    // A list of results on the same screen is progress enough.
    private readonly TextWriter? _screen = context.Terminal is null ? context.Screen : null;
    private long _lastShown = Environment.TickCount64;
    private bool _isOnScreen;
    private int _done;

    public void Advance()
    {
        _done++;
        if (_screen is null || Environment.TickCount64 - _lastShown < Quiet.TotalMilliseconds)
            return;
        _lastShown = Environment.TickCount64;
        _isOnScreen = true;
        _screen.Write($"{EraseLine}{context.Messages.Progress(_done)}");
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_isOnScreen)
            _screen?.Write(EraseLine);
        _isOnScreen = false;
    }

    public void Dispose() => Clear();
}
