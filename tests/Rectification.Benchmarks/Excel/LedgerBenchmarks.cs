using BenchmarkDotNet.Attributes;
using Rectification.Benchmarks.Validation;
using Rectification.Reporting;
using Rectification.Reporting.Excel;
using Rectification.Reporting.Ledger;

namespace Rectification.Benchmarks.Excel;

/// <summary>10,000 rows into a file, beside the bare library that writes the same sheets and cells, known beforehand, into a file; and the same ledger read back.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Rows = 10_000;
    private const int RowsEach = 100;

    private static readonly Notice Sample = SoundNotice.Create(4, RowsEach / 4, 3);

    private readonly string _path = Path.GetTempFileName();
    private List<WrittenSheet> _sheets = [];
    private byte[] _ledger = [];

    // Not asynchronous: a benchmark in the same process would not wait for it.
    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream();
        ExcelLedger.WriteAsync(stream, Notices()).GetAwaiter().GetResult();
        _ledger = stream.ToArray();
        stream.Position = 0;
        _sheets = WrittenSheet.AllOf(stream);
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark(Baseline = true)]
    public async Task BareLibrary()
    {
        await using var file = File.Create(_path);
        await BareWorkbook.WriteAsync(file, _sheets);
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
