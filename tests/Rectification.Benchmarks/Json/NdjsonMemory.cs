using System.Diagnostics;
using Rectification.Json;

namespace Rectification.Benchmarks.Json;

/// <summary>Writes NDJSON of a given size into a file, reads it back, and says what memory that took at most.</summary>
internal static class NdjsonMemory
{
    private const long Megabyte = 1_000_000;

    public static async Task<int> RunAsync(long megabytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            var writing = Stopwatch.StartNew();
            await using (var file = File.Create(path))
                await NoticeJson.WriteLinesAsync(file, Notices(file, megabytes * Megabyte));
            Console.WriteLine($"Wrote {new FileInfo(path).Length / Megabyte:N0} MB in {writing.Elapsed.TotalSeconds:N1} s.");

            var reading = Stopwatch.StartNew();
            long notices = 0;
            await using (var file = File.OpenRead(path))
            {
                await foreach (var item in NoticeJson.ReadLinesAsync(file))
                    notices += item.GetNotice().Aspects.Count > 0 ? 1 : 0;
            }

            Console.WriteLine($"Read {notices:N0} notices in {reading.Elapsed.TotalSeconds:N1} s.");
            Console.WriteLine($"Peak working set: {Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte:N0} MB.");
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    // From small notices to large ones, until the file is long enough.
    private static IEnumerable<Notice> Notices(FileStream file, long length)
    {
        var sizes = Enumerable.Range(1, 45).Select(issues => SampleNotice.Create(issues: issues)).ToArray();
        for (var i = 0; file.Length < length; i++)
            yield return sizes[i % sizes.Length];
    }
}
