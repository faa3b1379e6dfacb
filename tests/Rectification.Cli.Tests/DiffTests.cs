using Rectification.Import;
using Rectification.Json;

namespace Rectification.Cli.Tests;

/// <summary><c>rectify diff</c> compares two notices in any form.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Path = "/aspects/0/issues/3";

    private readonly TemporaryFolder _folder = new();
    private readonly Notice _notice = NoticeImporter.Import(Fixture.QuickStart).Notice!;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_and_its_JSON_do_not_differ()
    {
        var run = await Tool.RunAsync("diff", _folder.Write("a.txt", Fixture.QuickStart), _folder.Write("b.json", NoticeJson.Serialize(_notice)));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+ unchanged\n$", run.Output);
    }

    [Theory]
    [InlineData("en", "1 issues progressed, 0 slipped back", "1 changed")]
    [InlineData("zh", "1 个问题有进展，0 个有倒退", "1 有变化")]
    public async Task A_table_tells_what_became_of_each_issue_and_the_exit_code_is_1(string language, string change, string sum)
    {
        var run = await CompareAsync("--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(change, run.Output, StringComparison.Ordinal);
        Assert.Contains(sum, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_is_the_comparison_itself()
    {
        var changed = (await CompareAsync("--format", "json")).Json.GetProperty("issues").EnumerateArray().Single(issue => issue.GetProperty("kind").GetString() == "changed");

        Assert.Equal("progressed", changed.GetProperty("progress").GetString());
        Assert.Equal(Path, changed.GetProperty("after")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Markdown_goes_into_a_file()
    {
        var output = _folder.PathOf("diff.md");
        var run = await CompareAsync("--format", "markdown", "-o", output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("| Change | Before | After | Differences | Certainty |", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_several_notices_is_refused()
    {
        var several = _folder.Write("n.ndjson", $"{NoticeJson.Serialize(_notice)}\n{NoticeJson.Serialize(_notice)}\n");
        var run = await Tool.RunAsync("diff", several, several);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds 2 notices", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named()
    {
        var run = await Tool.RunAsync("diff", _folder.PathOf("missing.txt"), _folder.Write("a.txt", Fixture.QuickStart));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_is_an_input_is_refused()
    {
        var file = _folder.Write("a.txt", Fixture.QuickStart);

        Assert.Equal(2, (await Tool.RunAsync("diff", file, file, "-o", file)).ExitCode);
        Assert.Equal(Fixture.QuickStart, await File.ReadAllTextAsync(file));
    }

    private Task<ToolRun> CompareAsync(params string[] options)
    {
        var later = _notice.With<Issue>(Path, issue => issue with { Status = new() { Progress = Progress.Closed, Text = "已销号" } });
        return Tool.RunAsync(["diff", _folder.Write("a.txt", Fixture.QuickStart), _folder.Write("b.json", NoticeJson.Serialize(later)), .. options]);
    }
}
