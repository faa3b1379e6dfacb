using System.Diagnostics;
using System.Globalization;
using Rectification.Benchmarks.Import;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Reporting;
using Rectification.Reporting.Excel;

namespace Rectification.Benchmarks.Excel;

/// <summary>Writes as many notices as asked for into one workbook, each with words of its own, and says what memory that took at most.</summary>
internal static class LedgerMemory
{
    private const double Megabyte = 1_000_000;
    private const int Bytes = 12_000;

    public static async Task<int> RunAsync(int notices)
    {
        var path = Path.GetTempFileName();
        try
        {
            var watch = Stopwatch.StartNew();
            await using (var file = File.Create(path))
                await ExcelLedger.WriteAsync(file, Notices(notices), new() { Culture = CultureInfo.GetCultureInfo("zh-CN") });
            Console.WriteLine($"Wrote {notices:N0} notices, {new FileInfo(path).Length / Megabyte:N0} MB, in {watch.Elapsed.TotalSeconds:N0} s.");
            Console.WriteLine($"Peak working set: {Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte:N0} MB.");
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Texts with characters at random, so that they pack no better than real ones.
    private static IEnumerable<ReportedNotice> Notices(int count)
    {
        var text = SampleText.Create(Bytes);
        var result = NoticeImporter.Import(text);
        var findings = result.Validate();
        for (var i = 0; i < count; i++)
            yield return new() { Notice = Varied(result.Notice!, new Random(i)), File = $"{i}.txt", Text = text, Segments = result.Segments, Findings = findings };
    }

    private static Notice Varied(Notice notice, Random random) => notice with
    {
        Title = $"{notice.Title}{random.Next()}",
        Aspects = [.. notice.Aspects.Select(aspect => aspect with { Issues = [.. aspect.Issues.Select(issue => issue with { Measures = [.. issue.Measures.Select(measure => measure with { Text = Varied(measure.Text, random) })] })] })],
    };

    private static string Varied(string words, Random random)
    {
        var varied = words.ToCharArray();
        for (var i = 0; i < varied.Length; i += 3)
            varied[i] = (char)random.Next('一', '龥');
        return new(varied);
    }
}
