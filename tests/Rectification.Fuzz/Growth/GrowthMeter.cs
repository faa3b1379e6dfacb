using System.Globalization;

namespace Rectification.Fuzz.Growth;

/// <summary>Measures how the cost of some work grows with its size.</summary>
internal static class GrowthMeter
{
    /// <summary>What is allowed: in step with the size, and a little for tables that outgrow the caches and for what a collection has to copy.</summary>
    public const double MostExponent = 1.4;

    // Below these nothing can be said, and nothing is wrong.
    private const double LeastSeconds = 0.02;
    private const double LeastBytes = 12_000_000;
    private const int Tries = 5;

    /// <summary>What grows faster than allowed; null where nothing does.</summary>
    /// <param name="work">Makes an input of a size, and gives what is to be measured with it.</param>
    /// <param name="size">The least of the sizes: n, 4n and, where these look bad, 16n.</param>
    public static string? Excess(Func<int, Action> work, int size)
    {
        // What is quick at 4n is not slow at n; only the rest is measured closer.
        var last = Cost.Of(work(4 * size));
        if (last is { Seconds: < LeastSeconds, Bytes: < LeastBytes })
            return null;
        // A garbage collection or a cache that overflows is a step at one size; growth goes on at the next.
        return Compare(work, size, 4 * size) is { } excess && Compare(work, 4 * size, 16 * size) is { } still
            ? $"{excess}, then {still}"
            : null;
    }

    private static string? Compare(Func<int, Action> work, int small, int large)
    {
        var (first, last) = (Cost.Of(work(small)), Cost.Of(work(large)));
        // Noise only ever adds: the least of several tries counts, and one that is good enough ends them.
        for (var i = 1; i < Tries && Describe(first, last) is not null; i++)
            (first, last) = (first.Least(Cost.Of(work(small))), last.Least(Cost.Of(work(large))));
        return Describe(first, last) is { } excess ? $"{excess} ({first} to {last})" : null;
    }

    private static string? Describe(Cost first, Cost last)
    {
        if (last.Bytes > LeastBytes && Exponent(first.Bytes, last.Bytes) > MostExponent)
            return string.Create(CultureInfo.InvariantCulture, $"allocations grow with exponent {Exponent(first.Bytes, last.Bytes):F2}");
        return last.Seconds > LeastSeconds && Exponent(first.Seconds, last.Seconds) > MostExponent
            ? string.Create(CultureInfo.InvariantCulture, $"time grows with exponent {Exponent(first.Seconds, last.Seconds):F2}")
            : null;
    }

    private static double Exponent(double first, double last) => Math.Log(last / first) / Math.Log(4);

    /// <summary>What some work took.</summary>
    private readonly record struct Cost(double Seconds, double Bytes)
    {
        public static Cost Of(Action work)
        {
            var (seconds, bytes) = (ThreadClock.Seconds, GC.GetAllocatedBytesForCurrentThread());
            work();
            return new(ThreadClock.Seconds - seconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }

        public Cost Least(Cost other) => new(Math.Min(Seconds, other.Seconds), Math.Min(Bytes, other.Bytes));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds * 1000:F1} ms {Bytes / 1_000_000:F1} MB");
    }
}
