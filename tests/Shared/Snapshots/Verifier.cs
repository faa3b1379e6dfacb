using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Snapshot testing with Verify's calls and files, for builds where Verify itself cannot be restored.</summary>
/// <remarks>
/// <c>await Verify(text)</c> compares with <c>Class.Method.verified.txt</c> beside the test. Build with <c>-p:UseVerify=true</c> to use
/// the real one. Only strings are offered: an object is printed by the test that knows what matters about it.
/// </remarks>
internal static class Verifier
{
    public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
        => Verify(target, "txt", sourceFile, method);

    public static SettingsTask Verify(string? target, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
        => new(target ?? "null", extension, sourceFile, method);
}
