namespace Rectification.Cli.Tests;

/// <summary>A theory about a disk that is full; skipped, with the reason, where no device stands for one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FullDeviceTheoryAttribute : TheoryAttribute
{
    public FullDeviceTheoryAttribute() => Skip = File.Exists("/dev/full") ? null : "There is no /dev/full here.";
}
