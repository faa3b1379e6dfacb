using BenchmarkDotNet.Attributes;
using Rectification.Benchmarks.Validation;
using Rectification.Reporting;
using Rectification.Reporting.Excel;
using Rectification.Reporting.Ledger;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Rectification.Benchmarks.Excel;

/// <summary>10,000 rows into a file, beside the bare library that writes the same cells into a file; and the same ledger read back.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Rows = 10_000;
    private const int RowsEach = 100;

    private static readonly Notice Sample = SoundNotice.Create(4, RowsEach / 4, 3);

    private readonly string _path = Path.GetTempFileName();
    private readonly List<string[]> _cells = [];
    private byte[] _ledger = [];

    // Not asynchronous: a benchmark in the same process would not wait for it.
    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream();
        ExcelLedger.WriteAsync(stream, Notices()).GetAwaiter().GetResult();
        _ledger = stream.ToArray();
        foreach (var issue in Sample.AllIssues().Select(static placed => placed.Part))
        {
            _cells.Add(
            [
                issue.Number!, "第一方面的工作", issue.Title, "", string.Join('\n', issue.Measures.Select(static measure => measure.Marker + measure.Text)), "", "", "", issue.Deadline!.Text!, "已完成", "是",
                string.Join('\n', issue.Results), "提醒谈话3人", "", "", "notice.txt", "第120字", "0123456789abcdef/aspects/3/issues/24",
            ]);
        }
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark(Baseline = true)]
    public async Task BareLibrary()
    {
        await using var file = File.Create(_path);
        await using var workbook = await Spreadsheet.CreateNewAsync(file);
        await workbook.StartWorksheetAsync("Ledger");
        var style = workbook.AddStyle(new() { Alignment = new() { WrapText = true } });
        var row = new StyledCell[_cells[0].Length];
        for (var i = 0; i < Rows; i++)
        {
            for (var column = 0; column < row.Length; column++)
                row[column] = new(_cells[i % RowsEach][column] is { Length: > 0 } words ? words : null, style);
            await workbook.AddRowAsync(row, new RowOptions { Height = 60 });
        }

        await workbook.FinishAsync();
    }

    [Benchmark]
    public async Task WriteLedger()
    {
        await using var file = File.Create(_path);
        await ExcelLedger.WriteAsync(file, Notices());
    }

    [Benchmark]
    public int ReadLedger()
    {
        using var stream = new MemoryStream(_ledger);
        return LedgerReader.Read(stream, Notices().Select(static reported => reported.Notice)).Changes.Count;
    }

    // Each has a title of its own, since notices that are alike would be told apart by their order alone.
    private static IEnumerable<ReportedNotice> Notices()
        => Enumerable.Range(0, Rows / RowsEach).Select(static number => new ReportedNotice { Notice = Sample with { Title = $"通报{number}" }, File = "notice.txt" });
}
