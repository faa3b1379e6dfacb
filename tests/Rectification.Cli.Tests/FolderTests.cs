using Rectification.Cli.Input;
using Rectification.Cli.Output;

namespace Rectification.Cli.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_subfolder_that_cannot_be_read_is_told_and_does_not_hide_the_others()
    {
        foreach (var name in new[] { "a/1.txt", "b/2.txt", "c/3.txt" })
            _folder.Write(name, "");
        var found = new FolderFiles(Context, _ => true, ListAllBut("b")).Find(_folder.Path);

        Assert.Equal([_folder.PathOf("a/1.txt"), _folder.PathOf("b"), _folder.PathOf("c/3.txt")], found.Select(source => source.Name));
        Assert.Equal([null, "access is denied, or it is a folder", null], found.Select(source => source.Problem));
    }

    [PosixFact]
    public async Task Links_that_lead_in_circles_are_not_followed()
    {
        _folder.Write("a/n.txt", Fixture.Read("two-levels"));
        Directory.CreateSymbolicLink(_folder.PathOf("a/up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.PathOf("self"), _folder.PathOf("self"));
        Directory.CreateSymbolicLink(_folder.PathOf("b"), _folder.PathOf("a"));
        var run = await Tool.RunAsync("import", _folder.Path, "--format", "ndjson", "--fail-on", "none");

        Assert.Equal(_folder.PathOf("a/n.txt"), Assert.Single(run.Lines).GetProperty("file").GetString());
        Assert.Equal(0, run.ExitCode);
    }

    [PosixFact]
    public async Task A_link_that_is_named_or_that_is_a_file_is_followed()
    {
        var path = _folder.Write("a/n.txt", Fixture.Read("two-levels"));
        Directory.CreateDirectory(_folder.PathOf("b"));
        File.CreateSymbolicLink(_folder.PathOf("b/m.txt"), path);
        Directory.CreateSymbolicLink(_folder.PathOf("c"), _folder.PathOf("a"));

        Assert.Single((await Tool.RunAsync("import", _folder.PathOf("b"), "--format", "ndjson")).Lines);
        Assert.Single((await Tool.RunAsync("import", _folder.PathOf("c"), "--format", "ndjson")).Lines);
    }

    private static CommandContext Context => new(new Messages(chinese: false), Stream.Null, Stream.Null, new SafeWriter(TextWriter.Null));

    // A folder without rights can still be read by the administrator, who may run these tests.
    private static Func<string, IEnumerable<string>> ListAllBut(string name)
        => folder => Path.GetFileName(folder) == name ? throw new UnauthorizedAccessException() : Directory.EnumerateFileSystemEntries(folder);
}
