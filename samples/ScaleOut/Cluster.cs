using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;
using Orleans.Storage;

namespace ScaleOut;

/// <summary>Builds silos and clients, on memory alone or on PostgreSQL.</summary>
public static class Cluster
{
    private const string Invariant = "Npgsql";
    private const string Name = "scaleout";

    /// <summary>One silo in this process that keeps everything in memory.</summary>
    public static IHost Embedded()
        => Host(builder => builder.UseOrleans(silo => silo.UseLocalhostClustering().AddMemoryGrainStorageAsDefault()));

    /// <summary>One of several silos, which find each other and keep their grains in the database.</summary>
    public static IHost Silo(string database, int port, int gateway) => Host(builder => builder.UseOrleans(silo =>
    {
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, database));
        silo.ConfigureEndpoints(IPAddress.Loopback, port, gateway);
        silo.Configure<ClusterOptions>(Named);
        // Quick to give up a silo that does not answer: a trial does not wait for minutes.
        silo.Configure<ClusterMembershipOptions>(static options => (options.ProbeTimeout, options.NumMissedProbesLimit,
            options.NumVotesForDeathDeclaration, options.TableRefreshTimeout)
            = (TimeSpan.FromSeconds(2), 2, 1, TimeSpan.FromSeconds(5)));
        silo.Services.AddSingleton(NpgsqlDataSource.Create(database));
        silo.Services.AddKeyedSingleton<IGrainStorage>("Default",
            static (services, _) => new JsonbStorage(services.GetRequiredService<NpgsqlDataSource>()));
        silo.Services.AddSingleton(static services => services.GetRequiredKeyedService<IGrainStorage>("Default"));
    }));

    /// <summary>Who delivers: no silo, but knows where they are.</summary>
    public static IHost Client(string database) => Host(builder => builder.UseOrleansClient(client =>
    {
        client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, database));
        client.Configure<ClusterOptions>(Named);
        client.Configure<GatewayOptions>(static options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
        client.Configure<ClientMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(15));
    }));

    /// <summary>Makes the tables, where they are not there yet.</summary>
    public static async Task PrepareAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "tables.sql")));
        await command.ExecuteNonQueryAsync();
    }

    private static void Named(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Name, Name);

    private static IHost Host(Action<HostApplicationBuilder> configure)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        configure(builder);
        return builder.Build();
    }
}
