using System.Runtime.Versioning;

namespace Rectification.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("import")]
    [InlineData("validate")]
    [InlineData("report", "--format", "md")]
    public async Task An_output_that_is_an_input_is_refused_and_stays_as_it_is(params string[] command)
    {
        var path = _folder.Write("n.txt", Fixture.QuickStart);

        await AssertRefusedAsync(path, Fixture.QuickStart, [.. command, path, "-o", path]);
        await AssertRefusedAsync(path, Fixture.QuickStart, [.. command, path, "-o", Path.Combine(_folder.Path, ".", "n.txt")]);
        await AssertRefusedAsync(path, Fixture.QuickStart, [.. command, _folder.Path, "-o", path]);
    }

    [PosixFact]
    public async Task An_output_that_is_an_input_by_another_name_is_refused()
    {
        var path = _folder.Write("real/n.txt", Fixture.QuickStart);
        Directory.CreateSymbolicLink(_folder.PathOf("linked"), _folder.PathOf("real"));
        File.CreateSymbolicLink(_folder.PathOf("m.txt"), path);

        await AssertRefusedAsync(path, Fixture.QuickStart, "import", path, "-o", _folder.PathOf("linked/n.txt"));
        await AssertRefusedAsync(path, Fixture.QuickStart, "import", path, "-o", _folder.PathOf("m.txt"));
    }

    [Fact]
    public async Task An_output_that_is_a_line_of_standard_input_is_refused()
    {
        var path = _folder.Write("n.txt", Fixture.QuickStart);
        var run = await Tool.RunAsync(["import", "-", "-o", path], path);

        Assert.Equal((2, Fixture.QuickStart), (run.ExitCode, await File.ReadAllTextAsync(path)));
    }

    [Fact]
    public async Task An_output_that_is_a_file_of_lines_or_a_setting_is_refused()
    {
        var (lines, settings) = (_folder.Write("n.ndjson", "{}\n"), _folder.Write("c.json", "{}"));

        await AssertRefusedAsync(lines, "{}\n", "validate", lines, "-o", lines);
        await AssertRefusedAsync(settings, "{}", "validate", lines, "--config", settings, "-o", settings);
        await AssertRefusedAsync(lines, "{}\n", "report", lines, "--format", "md", "-o", lines);
    }

    [Theory]
    [InlineData("{\"schemaVersion\":\"1.0\"}")]
    [InlineData("a text")]
    [InlineData("[]")]
    public async Task A_new_baseline_does_not_overwrite_what_is_no_baseline(string content)
    {
        var path = _folder.Write("other.json", content);

        await AssertRefusedAsync(path, content, "validate", Fixture.QuickStartPath, "--write-baseline", path);
    }

    [Fact]
    public async Task A_baseline_of_an_older_version_is_refused_as_one_and_can_be_renewed()
    {
        var path = _folder.Write("known.json", """{ "baselineVersion": "1.0", "known": {} }""");
        var refused = await Tool.RunAsync("validate", Fixture.QuickStartPath, "--baseline", path);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(path, refused.Error, StringComparison.Ordinal);
        Assert.Contains("Write it again", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Tool.RunAsync("validate", Fixture.QuickStartPath, "--write-baseline", path, "--fail-on", "off")).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync("validate", Fixture.QuickStartPath, "--baseline", path, "--fail-on", "info")).ExitCode);
    }

    [Fact]
    public async Task Output_and_baseline_are_two_files()
    {
        var path = _folder.PathOf("both.json");
        var run = await Tool.RunAsync("validate", Fixture.QuickStartPath, "-o", path, "--write-baseline", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task An_output_in_a_missing_folder_names_the_folder()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, "-o", _folder.PathOf("missing/n.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"the folder {_folder.PathOf("missing")} is missing", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("import", "--format", "json")]
    [InlineData("report", "--format", "md")]
    [InlineData("stats", "--format", "csv")]
    public async Task Findings_that_fail_a_run_into_a_file_are_told(string command, params string[] options)
    {
        var (input, output) = (_folder.Write("n.txt", Fixture.QuickStart), _folder.PathOf("out"));
        var failed = await Tool.RunAsync([command, input, .. options, "-o", output]);
        var fine = await Tool.RunAsync([command, input, .. options, "-o", output, "--fail-on", "off"]);

        Assert.Equal((1, 0, ""), (failed.ExitCode, fine.ExitCode, fine.Error));
        Assert.Equal("rectify: exit code 1: findings at or above --fail-on in 1 notice; rectify validate shows them.\n", failed.Error);
    }

    [Fact]
    public async Task A_run_that_fails_leaves_the_old_output_and_nothing_beside_it()
    {
        var (output, input) = (_folder.Write("out.json", "old"), _folder.Write("n.txt", Fixture.QuickStart));
        var run = await Tool.RunAsync("validate", input, output, "--format", "json", "-o", output);

        Assert.Equal((2, "old"), (run.ExitCode, await File.ReadAllTextAsync(output)));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [PosixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_device_is_written_and_a_link_and_the_rights_of_a_file_are_kept()
    {
        var output = _folder.Write("out.json", "old");
        File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_folder.PathOf("link.json"), output);

        Assert.Equal(0, (await Tool.RunAsync("schema", "-o", "/dev/null")).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync("schema", "-o", _folder.PathOf("link.json"))).ExitCode);
        Assert.StartsWith("{", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(output));
        Assert.Equal(output, new FileInfo(_folder.PathOf("link.json")).LinkTarget);
    }

    private static async Task AssertRefusedAsync(string path, string content, params string[] arguments)
    {
        var run = await Tool.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Equal(content, await File.ReadAllTextAsync(path));
    }
}
