using System.Text;

namespace VerifyXunit;

/// <summary>One verified file and what a test received.</summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task CompareAsync(string target, string path, string extension)
    {
        var (verifiedPath, receivedPath) = ($"{path}.verified.{extension}", $"{path}.received.{extension}");
        var received = Normalise(target);
        var verified = File.Exists(verifiedPath) ? Normalise(await File.ReadAllTextAsync(verifiedPath)) : null;
        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        await File.WriteAllTextAsync(receivedPath, received, Utf8);
        Assert.Fail($"{Describe(received, verified)}\nReceived: {receivedPath}\nRename it to {Path.GetFileName(verifiedPath)} if it is right.");
    }

    private static string Describe(string received, string? verified)
    {
        if (verified is null)
            return "There is no verified file yet.";
        var (theirs, mine) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < theirs.Length && line < mine.Length && theirs[line] == mine[line])
            line++;
        return $"The text differs from the verified one in line {line + 1} of {theirs.Length}:\n- {At(theirs, line)}\n+ {At(mine, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of the text)";

    // A file keeps the line ends of the machine that checked it out, and editors add a last one.
    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
