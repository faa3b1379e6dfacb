namespace Rectification.Cli.Tests;

/// <summary>A theory about another program than the built one; skipped, with the reason, where none is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OtherProgramTheoryAttribute : TheoryAttribute
{
    public OtherProgramTheoryAttribute() => Skip = ToolProcess.Other is null ? "RECTIFY_PROGRAM names no other program (eng/native.sh makes one)." : null;
}
