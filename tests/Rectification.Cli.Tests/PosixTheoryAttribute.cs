namespace Rectification.Cli.Tests;

/// <summary>A theory about signals, pipes and devices; skipped, with the reason, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PosixTheoryAttribute : TheoryAttribute
{
    public PosixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has other signals, pipes and devices." : null;
}
