namespace Rectification.Cli.Tests;

public sealed class EnvelopeTests : IDisposable
{
    private const string Good = """{"file":"good","index":1,"notice":{"schemaVersion":"1.0","title":"甲局通报"},"findings":[]}""";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Malformed =>
    [
        """{"file":"a","index":"0","notice":{"schemaVersion":"1.0"}}""",
        """{"file":"a","index":1.5,"notice":{"schemaVersion":"1.0"}}""",
        """{"file":"a","index":-1,"notice":{"schemaVersion":"1.0"}}""",
        """{"file":"a","index":99999999999,"notice":{"schemaVersion":"1.0"}}""",
        """{"file":5,"index":0,"notice":{"schemaVersion":"1.0"}}""",
        """{"file":{},"index":[],"notice":{"schemaVersion":"1.0"}}""",
        """{"file":"\ud800","index":0,"notice":{"schemaVersion":"1.0"}}""",
    ];

    public static TheoryData<string> Odd =>
    [
        """{"file":null,"index":null,"notice":null}""",
        """{"file":"a\u0000b","notice":{"schemaVersion":"1.0"}}""",
        """{"\ud800":1,"notice":{"\ud800":"\ud800"}}""",
        """{"notice":5}""",
        """{"notice":{},"notice":[]}""",
        "5",
        "{",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_line_spoils_only_itself(string bad)
    {
        foreach (var run in await ValidateAsync(bad))
        {
            Assert.Equal("good", Assert.Single(run.Json.EnumerateArray()).GetProperty("file").GetString());
            Assert.Contains("rectify: cannot read", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
            Assert.Equal(2, run.ExitCode);
        }
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_line_is_a_report_of_its_own(string odd)
    {
        foreach (var run in await ValidateAsync(odd))
        {
            Assert.Equal("good", run.Json[1].GetProperty("file").GetString());
            Assert.Empty(run.Error);
            Assert.Equal(0, run.ExitCode);
        }
    }

    [Fact]
    public async Task What_only_the_text_showed_is_reported_for_its_JSON_too()
    {
        var text = _folder.Write("n.txt", Fixture.QuickStart);
        var imported = await Tool.RunAsync("import", text, "--format", "ndjson", "--fail-on", "off");
        Assert.Contains("RN406", imported.Output, StringComparison.Ordinal);

        var run = await Tool.RunAsync("validate", _folder.Write("n.ndjson", imported.Output), "--format", "json");

        Assert.Contains("RN406", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("""{"file":"x.txt","text":"\ud800"}""")]
    [InlineData("""{"file":"\udc00","text":"一、"}""")]
    [InlineData("""{"file":"x.txt","text":5}""")]
    [InlineData("""{"file":["x.txt"],"text":"一、"}""")]
    [InlineData("""{"file":"x.txt"}{}""")]
    public async Task A_malformed_line_of_texts_spoils_only_itself(string bad)
    {
        var run = await Tool.RunAsync(["import", "-", "--format", "ndjson", "--fail-on", "none"], $"{bad}\n{Fixture.QuickStartPath}\n");

        Assert.Single(run.Lines);
        Assert.StartsWith("rectify: cannot read line 1 of standard input: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private async Task<ToolRun[]> ValidateAsync(string line)
    {
        string[] arguments = ["--format", "json", "--fail-on", "none"];
        var path = _folder.Write("n.ndjson", $"{line}\n{Good}\n");
        return [await Tool.RunAsync(["validate", path, .. arguments]), await Tool.RunAsync(["validate", "-", .. arguments], $"{line}\n{Good}\n")];
    }
}
