using System.Text.Json;

namespace Rectification.Cli.Tests;

/// <summary><c>rectify redact</c> into a folder: a file for each file that is read.</summary>
public sealed class RedactFolderTests : IDisposable
{
    private const string Named = """{"schemaVersion":"1.0","title":"对王建国同志"}""";
    private const string Other = """{"schemaVersion":"1.0","title":"对李梅同志"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ndjson", "en", Named)]
    [InlineData("ndjson", "zh", Named)]
    [InlineData("ndjson", "en", Named + "\n" + Other)]
    [InlineData("ndjson", "zh", Named + "\n" + Other)]
    public async Task A_file_of_lines_in_the_folder_that_is_written_stays_as_it_is(string format, string language, string lines)
    {
        var file = _folder.Write("notices.ndjson", lines);

        var run = await Tool.RunAsync("redact", file, "-o", _folder.Path, "--format", format, "--lang", language);

        Assert.Equal((2, lines), (run.ExitCode, await File.ReadAllTextAsync(file)));
        Assert.Contains("notices.ndjson", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing personal", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("ndjson", "many.ndjson")]
    [InlineData("auto", "many.json")]
    public async Task All_lines_of_a_file_go_into_one_file_of_its_name(string format, string name)
    {
        var folder = Make("out");

        var run = await Tool.RunAsync("redact", _folder.Write("many.ndjson", $"{Named}\n{Other}\n"), "-o", folder, "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(name, Path.GetFileName(Assert.Single(Directory.GetFiles(folder))));
        var text = await File.ReadAllTextAsync(Path.Combine(folder, name));
        Assert.Contains("对王某某同志", text, StringComparison.Ordinal);
        Assert.Contains("对李某同志", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_leaves_the_others_of_its_file()
    {
        var folder = Make("out");

        var run = await Tool.RunAsync("redact", _folder.Write("many.ndjson", $"{Named}\n5\n{Other}\n"), "-o", folder, "--format", "ndjson");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, (await File.ReadAllLinesAsync(Path.Combine(folder, "many.ndjson"))).Length);
    }

    [PosixFact]
    public async Task No_input_is_overwritten_by_whatever_path_or_link_it_is_reached()
    {
        var folder = Make("out");
        var page = _folder.Write("in/b.html", "<html><body><p>对王建国同志进行诫勉谈话。</p></body></html>");
        var (text, hidden) = (_folder.Write("out/b.txt", "对李梅同志。"), _folder.Write("in/c.txt", "对李梅同志。"));
        File.CreateSymbolicLink(Path.Combine(folder, "d.txt"), hidden);
        var linked = _folder.Write("in/d.txt", "对李梅同志。");
        Directory.CreateSymbolicLink(_folder.PathOf("also"), folder);

        var run = await Tool.RunAsync("redact", page, linked, text, hidden, "-o", _folder.PathOf("also"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("对李梅同志。", await File.ReadAllTextAsync(text));
        Assert.Equal("对李梅同志。", await File.ReadAllTextAsync(hidden));
        Assert.Equal("对李某同志。", await File.ReadAllTextAsync(Path.Combine(folder, "c.txt")));
    }

    [Fact]
    public async Task A_key_and_a_list_in_the_folder_are_no_place_for_an_input()
    {
        var folder = Make("out");
        var (key, list) = (_folder.Write("out/a.txt", "a key of the tests, 32 characters"), Path.Combine(folder, "b.txt"));
        var (first, second) = (_folder.Write("a.txt", "对王建国同志。"), _folder.Write("b.txt", "对李梅同志。"));

        var run = await Tool.RunAsync("redact", first, second, "-o", folder, "--key-file", key, "--list", list);

        Assert.Equal((2, "a key of the tests, 32 characters"), (run.ExitCode, await File.ReadAllTextAsync(key)));
        Assert.Empty(await File.ReadAllTextAsync(list));
    }

    [Fact]
    public async Task Subfolders_are_kept_so_that_files_of_one_name_stay_apart()
    {
        var folder = Make("out");
        foreach (var name in new[] { "a/n.txt", "b/n.txt", "c.txt" })
            _folder.Write(Path.Combine("in", name), $"对王建国同志。{name}");

        var run = await Tool.RunAsync("redact", _folder.PathOf("in"), "-o", folder);

        Assert.Equal(0, run.ExitCode);
        foreach (var name in new[] { "a/n.txt", "b/n.txt", "c.txt" })
            Assert.Equal($"对王某某同志。{name}", await File.ReadAllTextAsync(Path.Combine(folder, name)));
    }

    [Fact]
    public async Task A_second_input_of_one_name_is_left_out_and_the_others_are_written()
    {
        var folder = Make("out");
        var (first, second) = (_folder.Write("a/n.txt", "对王建国同志。"), _folder.Write("b/n.txt", "对李梅同志。"));

        var run = await Tool.RunAsync("redact", first, second, _folder.Write("c.txt", "对李梅同志。"), "-o", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{second} is left out", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 places hidden", run.Error, StringComparison.Ordinal);
        Assert.Equal("对王某某同志。", await File.ReadAllTextAsync(Path.Combine(folder, "n.txt")));
        Assert.Equal("对李某同志。", await File.ReadAllTextAsync(Path.Combine(folder, "c.txt")));
    }

    [Fact]
    public async Task The_list_names_the_file_and_the_line_of_each_place()
    {
        var list = _folder.PathOf("list.ndjson");
        var file = _folder.Write("many.ndjson", $"{Named}\n{Other}\n");

        await Tool.RunAsync("redact", file, "-o", Make("out"), "--list", list, "--lang", "zh");

        using var line = JsonDocument.Parse((await File.ReadAllLinesAsync(list))[1]);
        Assert.Equal((file, 2), (line.RootElement.GetProperty("file").GetString(), line.RootElement.GetProperty("line").GetInt32()));
    }

    private string Make(string name) => Directory.CreateDirectory(_folder.PathOf(name)).FullName;
}
