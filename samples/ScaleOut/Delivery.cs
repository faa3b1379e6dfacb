using System.Diagnostics;
using System.Text.Json;
using Rectification.Analysis;

namespace ScaleOut;

/// <summary>Delivers texts as the world does: each more than once, in no order, again after every failure.</summary>
/// <param name="grains">The way into the cluster.</param>
/// <param name="atOnce">How many deliveries are on their way at the same time.</param>
public sealed class Delivery(IGrainFactory grains, int atOnce)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private int _done;
    private int _failures;

    /// <summary>Delivers each text twice, in random order, and says how far it is.</summary>
    public async Task<Totals> RunAsync(IReadOnlyList<string> texts, int seed)
    {
        var deliveries = texts.Concat(texts).ToArray();
        new Random(seed).Shuffle(deliveries);
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (text, _) => await DeliverAsync(text));
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant(
            $"{texts.Count} notices, each twice, in {seconds:0.0} s: {texts.Count / seconds:0} new ones a second, {_failures} deliveries repeated after a failure"));
        return await TotalsAsync();
    }

    private async Task DeliverAsync(string text)
    {
        while (true)
        {
            try
            {
                await grains.GetGrain<ITextGrain>(TextGrain.DigestOf(text)).DeliverAsync(text);
                break;
            }
            catch (Exception)
            {
                // A silo died, or its successor is not known yet: what is not confirmed is delivered again.
                Interlocked.Increment(ref _failures);
                await Task.Delay(Pause);
            }
        }

        if (Interlocked.Increment(ref _done) % 200 == 0)
            Console.WriteLine($"delivered {_done}");
    }

    private async Task<Totals> TotalsAsync()
    {
        var whole = grains.GetGrain<IRegionGrain>(Regions.Whole);
        var totals = new Totals(JsonSerializer.Deserialize<NoticeStatistics>(await whole.SumAsync(), Wire.Options)!);
        foreach (var body in await whole.BodiesAsync())
            totals.Histories[body] = BodyState.Parse(await grains.GetGrain<IBodyGrain>(body).GetAsync()).History;
        return totals;
    }
}
