namespace Rectification.Cli.Commands;

/// <summary>What a script can tell from how the tool ends.</summary>
internal static class ExitCode
{
    /// <summary>All was read, and nothing was found that the caller wants to know of.</summary>
    public const int Success = 0;

    /// <summary>There are findings at or above --fail-on.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or something could not be read, processed or written.</summary>
    public const int Failure = 2;

    /// <summary>Ctrl-C, by the convention of shells (128 + SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>Asked to end by the system, by the same convention (128 + SIGTERM).</summary>
    public const int Terminated = 143;
}
