using System.Globalization;
using System.Text.Json;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Reporting;
using Rectification.Reporting.Excel;

namespace Rectification.Cli.Tests;

/// <summary><c>rectify ledger</c> brings an edited ledger back.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Path = "/aspects/0/issues/3";

    private readonly TemporaryFolder _folder = new();
    private readonly Notice _notice = NoticeImporter.Import(Fixture.QuickStart).Notice!;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_typed_is_in_the_notice_that_is_written()
    {
        var (notice, ledger, output) = (_folder.Write("n.txt", Fixture.QuickStart), await LedgerAsync(Closed), _folder.PathOf("n.json"));
        var run = await Tool.RunAsync("ledger", notice, ledger, "-o", output, "--lang", "zh");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(Progress.Closed, ((Issue)NoticeJson.Deserialize(await File.ReadAllTextAsync(output)).Find(Path)!).Status!.Progress);
        Assert.Contains("整改台账!J7", run.Error, StringComparison.Ordinal);
        Assert.Contains("已读回 1 处修改", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_may_be_JSON_and_go_to_standard_output()
    {
        var run = await Tool.RunAsync("ledger", _folder.Write("n.json", NoticeJson.Serialize(_notice)), await LedgerAsync(Closed));

        Assert.Equal("closed", run.Json.GetProperty("aspects")[0].GetProperty("issues")[3].GetProperty("status").GetProperty("progress").GetString());
        Assert.Contains("1 changes taken over, 0 findings", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_notices_are_an_array_in_their_order()
    {
        var first = _folder.Write("a.txt", Fixture.QuickStart);
        var second = _folder.Write("b.txt", Fixture.Read("two-levels"));
        var ledger = await LedgerAsync([_notice, NoticeImporter.Import(Fixture.Read("two-levels")).Notice!]);
        var run = await Tool.RunAsync("ledger", second, first, ledger);

        Assert.Equal((0, 2), (run.ExitCode, run.Json.GetArrayLength()));
        Assert.Equal(_notice.Title, run.Json[1].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("warning", 1)]
    public async Task Findings_fail_the_run_where_asked_for(string? failOn, int exitCode)
    {
        var ledger = await LedgerAsync(_notice.With<Issue>(Path, issue => issue with { Description = "另一种说法" }));
        string[] arguments = ["ledger", _folder.Write("n.txt", Fixture.QuickStart), ledger, .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]];
        var run = await Tool.RunAsync(arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("RL105", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_would_be_overwritten_is_refused_and_stays_as_it_is()
    {
        var (notice, ledger) = (_folder.Write("n.txt", Fixture.QuickStart), await LedgerAsync(Closed));
        var before = await File.ReadAllBytesAsync(ledger);

        Assert.Equal(2, (await Tool.RunAsync("ledger", notice, ledger, "-o", ledger)).ExitCode);
        Assert.Equal(2, (await Tool.RunAsync("ledger", notice, ledger, "-o", notice)).ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(ledger));
        Assert.Equal(Fixture.QuickStart, await File.ReadAllTextAsync(notice));
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_read_leaves_the_output_as_it_is()
    {
        var (notice, output) = (_folder.Write("n.txt", Fixture.QuickStart), _folder.Write("n.json", "old"));
        var run = await Tool.RunAsync("ledger", notice, _folder.Write("old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), "-o", output);

        Assert.Equal((2, "old"), (run.ExitCode, await File.ReadAllTextAsync(output)));
        Assert.Contains("Save it as .xlsx", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.RunAsync("ledger", notice, _folder.PathOf("none.xlsx"))).ExitCode);
    }

    [Fact]
    public async Task A_notice_alone_is_not_enough()
        => Assert.Contains("LEDGER.xlsx", (await Tool.RunAsync("ledger", _folder.Write("n.txt", Fixture.QuickStart))).Error, StringComparison.Ordinal);

    private Notice Closed => _notice.With<Issue>(Path, issue => issue with { Status = issue.Status! with { Progress = Progress.Closed } });

    private Task<string> LedgerAsync(Notice notice) => LedgerAsync([notice]);

    // Written from a notice in which something else stands, a ledger is what somebody's edits would have made of it.
    private async Task<string> LedgerAsync(Notice[] notices)
    {
        using var stream = new MemoryStream();
        await ExcelLedger.WriteAsync(stream, notices.Select(static notice => new ReportedNotice { Notice = notice }), new() { Culture = CultureInfo.GetCultureInfo("zh-CN") });
        return _folder.Write("ledger.xlsx", stream.ToArray());
    }
}
