using Rectification.Cli.Processing;
using Rectification.Validation;

namespace Rectification.Cli.Commands;

/// <summary>Decides how the tool ends, from what it saw.</summary>
internal sealed class FailurePolicy(string failOn)
{
    private readonly Severity? _threshold = failOn switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    private bool _isUnreadable;
    private bool _hasFindings;

    /// <summary>The exit code so far; what cannot be read outweighs findings.</summary>
    public int ExitCode => _isUnreadable ? Commands.ExitCode.Failure : _hasFindings ? Commands.ExitCode.Findings : Commands.ExitCode.Success;

    public void Note(NoticeReport report)
        => _hasFindings |= _threshold is { } threshold && report.Findings.Any(located => located.Finding.Severity >= threshold);

    public void NoteUnreadable() => _isUnreadable = true;
}
