using Rectification.Import;
using Rectification.Json;
using Rectification.Reporting;
using Rectification.Reporting.Excel;

namespace Rectification.Cli.Tests;

/// <summary>A notice in JSON of which a member cannot be read (RN9xx) is never taken for a whole one.</summary>
public sealed class JsonErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Notice _notice = NoticeImporter.Import(Fixture.QuickStart).Notice!;
    private readonly string _good;
    private readonly string _bad;

    public JsonErrorTests()
    {
        var json = NoticeJson.Serialize(_notice);
        _good = _folder.Write("good.json", json);
        _bad = _folder.Write("bad.json", json.Replace("\"measures\":[", "\"measures\":[[],", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("redact", "en", "cannot read")]
    [InlineData("redact", "zh", "无法读取")]
    [InlineData("diff", "en", "not all of")]
    [InlineData("diff", "zh", "未能全部读取")]
    [InlineData("stats", "en", "not all of")]
    [InlineData("ledger", "en", "cannot read")]
    public async Task What_could_not_be_read_is_told_and_the_exit_code_is_2(string command, string language, string told)
    {
        var last = command == "ledger" ? await LedgerAsync() : _good;

        var run = await Tool.RunAsync(command, _bad, last, "--lang", language);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains(_bad, run.Error, StringComparison.Ordinal);
        Assert.Contains("RN902", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_off_does_not_let_a_member_go_missing()
        => Assert.Equal(2, (await Tool.RunAsync("ledger", _bad, await LedgerAsync(), "--rule", "RN9xx=off")).ExitCode);

    [Fact]
    public async Task A_ledger_is_read_back_into_the_notices_that_are_whole()
    {
        var run = await Tool.RunAsync("ledger", _bad, _good, await LedgerAsync());

        Assert.Equal((2, _notice.Title), (run.ExitCode, run.Json.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Where_no_notice_is_whole_the_ledger_leaves_the_output_as_it_is()
    {
        var output = _folder.Write("back.json", "old");

        Assert.Equal(2, (await Tool.RunAsync("ledger", _bad, await LedgerAsync(), "-o", output)).ExitCode);
        Assert.Equal("old", await File.ReadAllTextAsync(output));
    }

    [Fact]
    public async Task The_other_notices_are_redacted()
    {
        var run = await Tool.RunAsync("redact", _bad, _good, "--format", "ndjson");

        Assert.Equal((2, _good), (run.ExitCode, Assert.Single(run.Lines).GetProperty("file").GetString()));
    }

    [Fact]
    public async Task A_note_about_JSON_is_no_error()
    {
        var later = _folder.Write("later.json", """{"schemaVersion":"1.9","title":"对王建国同志","colour":"red"}""");

        Assert.Equal(0, (await Tool.RunAsync("redact", later)).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync("diff", later, later)).ExitCode);
    }

    private async Task<string> LedgerAsync()
    {
        using var stream = new MemoryStream();
        await ExcelLedger.WriteAsync(stream, [new ReportedNotice { Notice = _notice }]);
        return _folder.Write("ledger.xlsx", stream.ToArray());
    }
}
