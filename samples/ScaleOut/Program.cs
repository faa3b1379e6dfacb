// An archive of notices that outgrows one machine: one grain a body keeps the history of its issues, stateless workers read the texts,
// statistics are added up by region, and the digest of a text makes every delivery count once. See README.md.
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ScaleOut;

var arguments = new Arguments(args);
if (arguments.Problem(["database", "out"], ["count", "seed", "port", "gateway", "at-once"]) is { } problem)
    return Usage($"{problem} cannot be used here. ");

var (database, count, seed) = (arguments.Text("database"), arguments.Number("count", 500), arguments.Number("seed", 1));
switch (arguments.Verb)
{
    case "":
        using (var host = Cluster.Embedded())
        {
            await host.StartAsync();
            await DeliverAsync(host);
            await host.StopAsync();
        }

        break;
    case "prepare":
        await Cluster.PrepareAsync(database!);
        break;
    case "silo":
        using (var host = Cluster.Silo(database!, arguments.Number("port", 11111), arguments.Number("gateway", 30000)))
        {
            await host.StartAsync();
            Console.WriteLine("silo ready");
            await host.WaitForShutdownAsync();
        }

        break;
    case "deliver":
        using (var host = Cluster.Client(database!))
        {
            await host.StartAsync();
            await DeliverAsync(host);
        }

        break;
    case "single":
        var watch = Stopwatch.StartNew();
        var totals = Totals.Of(InventedNotices.Make(count, seed));
        Console.WriteLine(FormattableString.Invariant(
            $"{count} notices in {watch.Elapsed.TotalSeconds:0.0} s: {count / watch.Elapsed.TotalSeconds:0} a second"));
        Show(totals);
        break;
    default:
        return Usage("");
}

return 0;

int Usage(string problem)
{
    Console.Error.WriteLine(
        $"{problem}ScaleOut [--count N] | prepare | silo --port P --gateway G | deliver --count N | single --count N; all but the first and the last with --database CONNECTION");
    return 2;
}

async Task DeliverAsync(IHost host)
    => Show(await new Delivery(host.Services.GetRequiredService<IGrainFactory>(), arguments.Number("at-once", 32))
        .RunAsync([.. InventedNotices.Make(count, seed)], seed));

void Show(Totals totals)
{
    Console.WriteLine($"counted {totals.Statistics.Notices} notices of {totals.Histories.Count} bodies, {totals.Statistics.Issues} issues");
    if (arguments.Text("out") is { } file)
        File.WriteAllText(file, totals.ToJson());
}
