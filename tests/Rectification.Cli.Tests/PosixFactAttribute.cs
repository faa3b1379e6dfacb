namespace Rectification.Cli.Tests;

/// <summary>A fact about signals, pipes and devices; skipped, with the reason, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has other signals, pipes and devices." : null;
}
