using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ScaleOut;
using Xunit.Abstractions;

namespace Rectification.ScaleOut.Tests;

public sealed class ScaleOutTests(ITestOutputHelper log) : IDisposable
{
    private const int Seed = 7;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scaleout-test-");

    /// <summary>How many notices go through three silos; SCALEOUT_NOTICES changes it.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("SCALEOUT_NOTICES"), CultureInfo.InvariantCulture, out var count) ? count : 400;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_invented_text_is_another_one_and_holds_a_notice()
    {
        var texts = InventedNotices.Make(120, Seed).ToList();

        Assert.Equal(texts.Count, texts.Select(TextGrain.DigestOf).Distinct(StringComparer.Ordinal).Count());
        Assert.All(texts, text => Assert.NotNull(ImportGrain.Read(text).Notice));
        Assert.Equal(12, Totals.Of(texts).Histories.Count);
    }

    [Fact]
    public void Copies_of_a_text_with_other_line_ends_have_its_digest()
        => Assert.Equal(TextGrain.DigestOf("整改通报\n已完成"), TextGrain.DigestOf("整改通报\r\n已完成\r\n"));

    [Fact]
    public async Task One_command_runs_it_in_one_process_and_counts_like_a_plain_loop()
    {
        var file = Path.Combine(_folder.FullName, "embedded.json");

        await SampleProcess.RunAsync("--count", "60", "--seed", Text(Seed), "--out", file);

        Assert.Equal(Totals.Of(InventedNotices.Make(60, Seed)).ToJson(), await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("--notices")]
    [InlineData("--count")]
    [InlineData("many")]
    [InlineData(null)]
    public void Arguments_that_cannot_be_used_are_named(string? wrong)
    {
        string[] words = wrong switch
        {
            "--notices" => ["single", "--notices", "5"],
            "--count" => ["single", "--seed", "1", "--count"],
            "many" => ["--count", "many"],
            _ => ["single", "--count", "5", "--out", "x.json"],
        };

        Assert.Equal(wrong, new Arguments(words).Problem(["out"], ["count", "seed"]));
    }

    [PostgresFact]
    public async Task Every_notice_counts_once_though_it_comes_twice_one_silo_is_killed_and_another_joins()
    {
        var ports = FreePorts(9);
        using var postgres = new Postgres(ports[0]);
        var database = postgres.Connection;
        await SampleProcess.RunAsync("prepare", "--database", database);
        var file = Path.Combine(_folder.FullName, "silos.json");
        using var first = Silo(database, ports[1], ports[2]);
        using var second = Silo(database, ports[3], ports[4]);
        using var third = Silo(database, ports[5], ports[6]);
        await Task.WhenAll(first.WaitForAsync("silo ready"), second.WaitForAsync("silo ready"), third.WaitForAsync("silo ready"));

        using var delivery = SampleProcess.Start("deliver", "--database", database, "--count", Text(Count), "--seed", Text(Seed), "--out", file);
        await delivery.WaitForAsync("delivered 200");
        second.Kill();
        using var fourth = Silo(database, ports[7], ports[8]);
        await delivery.EndAsync();

        log.WriteLine(delivery.Output);
        Assert.Equal(Totals.Of(InventedNotices.Make(Count, Seed)).ToJson(), await File.ReadAllTextAsync(file));
        await fourth.WaitForAsync("silo ready");
    }

    private static SampleProcess Silo(string database, int port, int gateway)
        => SampleProcess.Start("silo", "--database", database, "--port", Text(port), "--gateway", Text(gateway));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(static listener => listener.Start());
        int[] ports = [.. listeners.Select(static listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(static listener => listener.Stop());
        return ports;
    }
}
