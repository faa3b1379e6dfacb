namespace Rectification.Cli.Tests;

/// <summary>A theory about a real terminal, which util-linux's <c>script</c> provides; skipped, with the reason, where it does not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TerminalTheoryAttribute : TheoryAttribute
{
    public TerminalTheoryAttribute() => Skip = OperatingSystem.IsLinux() && File.Exists("/usr/bin/script") ? null : "There is no script (util-linux) here to make a terminal.";
}
