using System.Text;

namespace Rectification.Cli.Tests;

public sealed class ImportInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "with a byte order mark" },
        { "utf-16", "little-endian" },
        { "utf-16BE", "big-endian" },
        { "GB18030", "without any mark" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_text_is_the_same_in_every_encoding(string encoding, string _)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var chosen = Encoding.GetEncoding(encoding);
        var path = _folder.Write("n.txt", [.. chosen.GetPreamble(), .. chosen.GetBytes(Fixture.QuickStart)]);
        var (expected, actual) = (await Tool.RunAsync("import", Fixture.QuickStartPath, "--format", "json"), await Tool.RunAsync("import", path, "--format", "json"));

        Assert.Equal(expected.Output, actual.Output);
    }

    [Fact]
    public async Task An_empty_file_gives_one_line_without_a_notice_that_says_why()
    {
        var run = await Tool.RunAsync("import", _folder.Write("empty.txt", ""), "--format", "ndjson");
        var line = Assert.Single(run.Lines);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, line.GetProperty("notice").ValueKind);
        Assert.Equal(("RN112", "Empty"), (line.GetProperty("findings")[0].GetProperty("rule").GetString(), line.GetProperty("findings")[0].GetProperty("arguments")[0].GetString()));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        var run = await Tool.RunAsync("import", Fixture.QuickStartPath, _folder.PathOf("missing.txt"), Fixture.PathOf("two-levels"), "--format", "ndjson");

        Assert.Equal(2, run.Lines.Count);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_folder_stands_for_its_texts_at_any_depth_in_the_order_of_their_names()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "deep/er/c.txt", "no.md" })
            _folder.Write(name, Fixture.Read("two-levels"));
        var run = await Tool.RunAsync("import", _folder.Path, "--format", "ndjson", "--fail-on", "none");

        Assert.Equal(["a.txt", "b.txt", "c.txt"], run.Lines.Select(line => Path.GetFileName(line.GetProperty("file").GetString())));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_folder_without_texts_is_told()
    {
        var run = await Tool.RunAsync("import", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no .txt, .docx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_standard_input_are_file_names_or_texts_with_a_name()
    {
        var text = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["file"] = "n1.txt", ["text"] = Fixture.Read("two-levels") });
        var run = await Tool.RunAsync(["import", "-", "--format", "ndjson", "--fail-on", "none"], $"{Fixture.QuickStartPath}\n\n{text}\n");

        Assert.Equal([Fixture.QuickStartPath, "n1.txt"], run.Lines.Select(line => line.GetProperty("file").GetString()));
        Assert.Equal("中共青禾县柳溪镇委员会关于县委第五巡察组反馈意见整改情况的公示", run.Lines[1].GetProperty("notice").GetProperty("title").GetString());
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("{\"file\":")]
    [InlineData("{\"text\":\"一、\"}")]
    public async Task A_bad_line_of_standard_input_is_told_and_does_not_stop_the_others(string bad)
    {
        var run = await Tool.RunAsync(["import", "-", "--format", "ndjson"], $"{bad}\n{Fixture.QuickStartPath}\n");

        Assert.Single(run.Lines);
        Assert.Contains("line 1 of standard input", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }
}
