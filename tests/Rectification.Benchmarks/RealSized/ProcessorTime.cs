using System.Diagnostics;
using System.Globalization;

namespace Rectification.Benchmarks.RealSized;

/// <summary>Measures <see cref="RealSizedBenchmarks"/> by processor time, the least of many rounds: on a machine that others use too, time by the clock says little.</summary>
internal static class ProcessorTime
{
    private const int Rounds = 8;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public static int Run()
    {
        WarmUp();
        Console.WriteLine("| bytes | | ms | notices/s | KB allocated |\n|---|---|---|---|---|");
        foreach (var bytes in (int[])[6_000, 12_000, 25_000, 80_000])
        {
            var benchmarks = new RealSizedBenchmarks { Bytes = bytes };
            benchmarks.Setup();
            foreach (var (name, work) in Works(benchmarks))
            {
                var (milliseconds, allocated) = Measure(work);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bytes} | {name} | {milliseconds:0.###} | {1000 / milliseconds:0} | {allocated / 1000:0} |"));
            }
        }

        return 0;
    }

    // What the first size is measured with is compiled as well as what the last one is.
    private static void WarmUp()
    {
        var benchmarks = new RealSizedBenchmarks { Bytes = 25_000 };
        benchmarks.Setup();
        foreach (var (_, work) in Works(benchmarks))
            Spend(work, 4 * Warm);
    }

    private static (string Name, Func<int> Work)[] Works(RealSizedBenchmarks benchmarks) =>
    [
        ("text to JSON", benchmarks.TextToJson), ("import", benchmarks.Import), ("validate", benchmarks.Validate), ("write JSON", benchmarks.WriteJson),
        ("Markdig", benchmarks.Markdig), ("System.Text.Json", benchmarks.SystemTextJson), ("expressions", benchmarks.Expressions),
    ];

    /// <summary>Milliseconds and bytes of one notice.</summary>
    private static (double Milliseconds, double Allocated) Measure(Func<int> work)
    {
        Spend(work, Warm);
        var least = double.MaxValue;
        var allocated = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var (time, count) = Spend(work, Round);
            allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)count;
            least = Math.Min(least, time.TotalMilliseconds / count);
        }

        return (least / RealSizedBenchmarks.Styles, allocated / RealSizedBenchmarks.Styles);
    }

    private static (TimeSpan Time, int Count) Spend(Func<int> work, TimeSpan atLeast)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        for (var count = 1; ; count++)
        {
            work();
            process.Refresh();
            if (process.TotalProcessorTime - start is var spent && spent >= atLeast)
                return (spent, count);
        }
    }
}
