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
    public async Task A_file_that_cannot_be_read_is_told_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("notice.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        var run = await Tool.RunAsync("import", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--convert-to docx", run.Error, StringComparison.Ordinal);
    }
}
