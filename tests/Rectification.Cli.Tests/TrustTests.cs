using System.Text.Json;

namespace Rectification.Cli.Tests;

public sealed class TrustTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_name_inside_an_input_does_not_choose_the_settings()
    {
        _folder.Write("theirs/.rectify.json", """{ "rules": { "RN*": "off" } }""");
        var name = _folder.PathOf("theirs/n.txt");
        var line = $$"""{"file":{{JsonSerializer.Serialize(name)}},"index":0,"notice":{"schemaVersion":"1.0"} }""";
        var file = _folder.Write("ours/n.ndjson", line);

        Assert.NotEmpty(FindingsOf(await Tool.RunAsync("validate", file, "--format", "json")));
        Assert.NotEmpty(FindingsOf(await Tool.RunAsync(["validate", "-", "--format", "json"], line)));
        var text = JsonSerializer.Serialize(new { file = name, text = "" });
        Assert.NotEmpty((await Tool.RunAsync(["import", "-", "--format", "ndjson"], text)).Lines[0].GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Lines_of_a_file_have_the_settings_of_its_folder()
    {
        _folder.Write("ours/.rectify.json", """{ "rules": { "RN*": "off" } }""");
        var file = _folder.Write("ours/n.ndjson", """{"file":"/elsewhere/n.txt","index":0,"notice":{"schemaVersion":"1.0"} }""");

        Assert.Empty(FindingsOf(await Tool.RunAsync("validate", file, "--format", "json")));
    }

    [Fact]
    public async Task A_baseline_for_one_file_does_not_hide_findings_of_its_namesake()
    {
        var (one, other) = (_folder.Write("x/n.txt", Fixture.QuickStart), _folder.Write("y/n.txt", Fixture.QuickStart));
        var known = _folder.PathOf("known.json");
        await Tool.RunAsync("validate", one, "--write-baseline", known);

        Assert.Empty(FindingsOf(await Tool.RunAsync("validate", one, "--baseline", known, "--format", "json")));
        Assert.NotEmpty(FindingsOf(await Tool.RunAsync("validate", other, "--baseline", known, "--format", "json")));
    }

    [Fact]
    public async Task A_baseline_means_the_same_wherever_its_folder_is()
    {
        foreach (var place in new[] { "here", "there" })
            _folder.Write($"{place}/sub/n.txt", Fixture.QuickStart);
        await Tool.RunAsync("validate", _folder.PathOf("here/sub"), "--write-baseline", _folder.PathOf("here/known.json"));
        File.Copy(_folder.PathOf("here/known.json"), _folder.PathOf("there/known.json"));

        Assert.Contains("\"sub/n.txt\"", await File.ReadAllTextAsync(_folder.PathOf("here/known.json")), StringComparison.Ordinal);
        Assert.Empty(FindingsOf(await Tool.RunAsync("validate", _folder.PathOf("there/sub/n.txt"), "--baseline", _folder.PathOf("there/known.json"), "--format", "json")));
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_an_at_sign_is_an_input_and_no_list_of_arguments()
    {
        var arguments = _folder.Write("list.txt", $"import\n-o\n{_folder.PathOf("stolen.txt")}\n");
        var run = await Tool.RunAsync("schema", $"@{arguments}");

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(_folder.PathOf("stolen.txt")));
        Assert.Contains($"cannot read @{arguments}", (await Tool.RunAsync("import", $"@{arguments}")).Error, StringComparison.Ordinal);
    }

    private static JsonElement.ArrayEnumerator FindingsOf(ToolRun run) => run.Json[0].GetProperty("findings").EnumerateArray();
}
