using System.Text.Json;

namespace Rectification.Cli.Tests;

public sealed class RedactTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_comes_back_without_names_and_the_list_says_where_they_stood()
    {
        var (text, list) = (_folder.Write("a.txt", "对王建国同志进行诫勉谈话。"), _folder.PathOf("list.ndjson"));

        var run = await Tool.RunAsync("redact", text, "--list", list);

        Assert.Equal((0, "对王某某同志进行诫勉谈话。"), (run.ExitCode, run.Output));
        Assert.Contains("1 places hidden (names: 1)", run.Error, StringComparison.Ordinal);
        using var line = JsonDocument.Parse(await File.ReadAllTextAsync(list));
        Assert.Equal((1, "name"), (line.RootElement.GetProperty("start").GetInt32(), line.RootElement.GetProperty("kind").GetString()));
        Assert.DoesNotContain("建国", line.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_cannot_be_read_it_is_not_said_that_nothing_was_found()
    {
        var run = await Tool.RunAsync("redact", _folder.PathOf("missing.txt"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("nothing personal", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_come_back_as_JSON()
    {
        var file = _folder.Write("a.json", """{"schemaVersion":"1.0","title":"对王建国同志"}""");

        Assert.Equal("对王某某同志", (await Tool.RunAsync("redact", file)).Json.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_policy_sets_one_kind_and_a_key_file_makes_pseudonyms()
    {
        var (text, key) = (_folder.Write("a.txt", "对王建国同志，手机13900000000。"), _folder.Write("key", "a key of the tests, 32 characters"));

        var run = await Tool.RunAsync("redact", text, "--policy", "name=pseudonym", "--policy", "phone=keep", "--key-file", key);

        Assert.Matches("^对〔姓名[A-R]{12}〕同志，手机13900000000。$", run.Output);
    }

    [Theory]
    [InlineData("name=hide", "no policy")]
    [InlineData("face=mask", "no policy")]
    [InlineData("name=pseudonym", "--key-file")]
    public async Task A_policy_without_meaning_is_refused(string policy, string reason)
    {
        var run = await Tool.RunAsync("redact", _folder.Write("a.txt", "文"), "--policy", policy);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_texts_go_into_a_folder_each_under_its_name()
    {
        var folder = Directory.CreateDirectory(_folder.PathOf("out")).FullName;
        var (first, second) = (_folder.Write("a.txt", "对王建国同志。"), _folder.Write("b.txt", "对李梅同志。"));

        Assert.Equal(2, (await Tool.RunAsync("redact", first, second)).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync("redact", first, second, "-o", folder)).ExitCode);

        Assert.Equal("对李某同志。", await File.ReadAllTextAsync(Path.Combine(folder, "b.txt")));
    }

    [Theory]
    [InlineData("same.txt")]
    [InlineData("./same.txt")]
    public async Task The_list_does_not_take_the_place_of_the_output(string list)
    {
        var output = _folder.Write("same.txt", "old");

        Assert.Equal(2, (await Tool.RunAsync("redact", _folder.Write("a.txt", "对王建国同志。"), "-o", output, "--list", _folder.PathOf(list))).ExitCode);
        Assert.Equal("old", await File.ReadAllTextAsync(output));
    }

    [Theory]
    [InlineData("redact", "a.txt")]
    [InlineData("import", "a.txt")]
    [InlineData("report", "a.txt", "--format", "md")]
    public async Task A_name_that_ends_like_a_folder_is_one_and_has_to_be_there(string command, string input, params string[] options)
    {
        var (file, missing) = (_folder.Write(input, Fixture.QuickStart), _folder.PathOf("out"));

        var run = await Tool.RunAsync([command, file, .. options, "-o", missing + Path.DirectorySeparatorChar]);

        Assert.Equal((2, false), (run.ExitCode, Path.Exists(missing)));
        Assert.Contains($"the folder {missing} is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_input_is_not_overwritten()
    {
        var text = _folder.Write("a.txt", "对王建国同志。");

        Assert.Equal(2, (await Tool.RunAsync("redact", text, "-o", text)).ExitCode);
        Assert.Equal(2, (await Tool.RunAsync("redact", text, "-o", Path.GetDirectoryName(text)!)).ExitCode);
        Assert.Equal("对王建国同志。", await File.ReadAllTextAsync(text));
    }
}
