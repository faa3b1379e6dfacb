using System.Text.Json;

namespace Rectification.Cli.Tests;

/// <summary>Commands take the files that notices come in.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Fixtures", "documents")).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_document_is_imported_and_validated_as_a_text_is(string file)
    {
        var path = Repository.PathOf("tests", "Fixtures", "documents", file);
        var run = await Tool.RunAsync("import", path, "--format", "ndjson");

        var line = Assert.Single(run.Lines);
        Assert.NotEqual(JsonValueKind.Null, line.GetProperty("notice").ValueKind);
        Assert.True(line.GetProperty("notice").GetProperty("aspects").GetArrayLength() > 0);
        Assert.NotEqual(2, (await Tool.RunAsync("validate", path)).ExitCode);
    }

    [Fact]
    public async Task A_folder_stands_for_the_documents_in_it()
        => Assert.Equal(Files.Count, (await Tool.RunAsync("import", Repository.PathOf("tests", "Fixtures", "documents"), "--format", "ndjson")).Lines.Count);

    [Fact]
    public async Task A_page_that_begins_with_a_bracket_is_a_page()
    {
        using var folder = new TemporaryFolder();
        var paragraphs = string.Concat(Fixture.QuickStart.Split('\n').Select(static line => $"<p>{line}</p>"));
        var page = folder.Write("p.html", $"<html><body><p>[打印] [关闭]</p>{paragraphs}</body></html>");

        var validated = await Tool.RunAsync("validate", page, "--format", "json");
        var redacted = await Tool.RunAsync("redact", page);

        Assert.DoesNotContain("RN901", validated.Output, StringComparison.Ordinal);
        Assert.Equal((0, true), (redacted.ExitCode, redacted.Output.StartsWith("[打印]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("N.JSON", """{"schemaVersion":"1.0"}""")]
    [InlineData("N.Ndjson", """{"notice":{"schemaVersion":"1.0"}}""")]
    public async Task An_extension_says_the_same_in_capitals(string name, string json)
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("RN101", (await Tool.RunAsync("validate", folder.Write(name, json), "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_in_capitals_that_begins_with_a_bracket_is_a_text()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("[打印] 对王某某同志", (await Tool.RunAsync("redact", folder.Write("N.TXT", "[打印] 对王建国同志"))).Output);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("notice.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        var run = await Tool.RunAsync("import", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--convert-to docx", run.Error, StringComparison.Ordinal);
    }
}
