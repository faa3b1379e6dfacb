using System.IO.Compression;

namespace Rectification.Cli.Tests;

/// <summary>Whether another program, such as the native one, does what the built one does: the same bytes: of all texts and documents of the fixtures in the form that tells most, of some of them in the others.</summary>
public sealed class OtherProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [OtherProgramTheory]
    [InlineData("--help")]
    [InlineData("rules", "--lang", "zh")]
    [InlineData("schema")]
    [InlineData("import", "FIXTURES", "--format", "ndjson", "--segments")]
    [InlineData("import", "STYLES", "--format", "summary", "--lang", "zh")]
    [InlineData("import", "STYLES", "--explain")]
    [InlineData("validate", "FIXTURES", "--format", "sarif")]
    [InlineData("validate", "STYLES", "--format", "json", "--lang", "zh")]
    public async Task Standard_output_is_the_same(params string[] arguments)
    {
        string[] real = [.. arguments.Select(static argument => argument == "FIXTURES" ? Repository.PathOf("tests", "Fixtures") : argument == "STYLES" ? Repository.PathOf("tests", "Fixtures", "styles") : argument)];
        using var process = ToolProcess.StartManaged(real);
        var managed = await ToolProcess.EndAsync(process, input: "");
        var other = await ToolProcess.RunAsync(real);

        Assert.NotEmpty(managed.Output);
        Assert.Equal(managed.ExitCode, other.ExitCode);
        Assert.True(managed.Output == other.Output, FirstDifference(managed.Output, other.Output));
        Assert.True(managed.Error == other.Error, FirstDifference(managed.Error, other.Error));
    }

    [OtherProgramTheory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Reports_are_the_same(string form)
    {
        string[] Arguments(string name) => ["report", Repository.PathOf("tests", "Fixtures", "styles"), "-o", _folder.PathOf(name + "." + form), "--lang", "zh"];
        using var process = ToolProcess.StartManaged(Arguments("managed"));
        var managed = await ToolProcess.EndAsync(process, input: "");
        var other = await ToolProcess.RunAsync(Arguments("other"));

        Assert.Equal((managed.ExitCode, managed.Error), (other.ExitCode, other.Error));
        Assert.Equal(ContentOf(_folder.PathOf("managed." + form)), ContentOf(_folder.PathOf("other." + form)));
    }

    // A workbook says in one of its parts when it was written.
    private static string ContentOf(string path)
    {
        if (!path.EndsWith(".xlsx", StringComparison.Ordinal))
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        using var workbook = ZipFile.OpenRead(path);
        return string.Join('\n', workbook.Entries.Where(static entry => entry.FullName != "docProps/core.xml").OrderBy(static entry => entry.FullName, StringComparer.Ordinal).Select(static entry =>
        {
            using var content = entry.Open();
            return $"{entry.FullName} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content))}";
        }));
    }

    private static string FirstDifference(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        return $"They differ from character {at}: '{expected.AsSpan(at)[..Math.Min(80, expected.Length - at)]}' and '{actual.AsSpan(at)[..Math.Min(80, actual.Length - at)]}'";
    }
}
