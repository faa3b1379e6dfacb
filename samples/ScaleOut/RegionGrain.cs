using System.Text.Json;
using Orleans.Concurrency;
using Orleans.Runtime;
using Rectification.Analysis;
using Rectification.Json;

namespace ScaleOut;

/// <inheritdoc cref="IRegionGrain"/>
[Reentrant]
public sealed class RegionGrain([PersistentState("region")] IPersistentState<JsonState> state, IGrainFactory grains) : Grain, IRegionGrain,
    IDisposable
{
    private readonly SemaphoreSlim _writing = new(1);
    private SortedSet<string> _members = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (state.State.Json is { } json)
            _members = new(JsonSerializer.Deserialize<string[]>(json, Wire.Options)!, StringComparer.Ordinal);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task RegisterAsync(string member)
    {
        await _writing.WaitAsync();
        try
        {
            if (_members.Contains(member))
                return;
            state.State.Json = JsonSerializer.Serialize<string[]>([.. _members, member], Wire.Options);
            await state.WriteStateAsync();
            _members.Add(member);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<string> SumAsync()
    {
        var sum = NoticeStatistics.Empty;
        foreach (var members in _members.ToArray().Chunk(100))
        {
            foreach (var part in await Task.WhenAll(members.Select(StatisticsOfAsync)))
                sum = sum.Merge(part);
        }

        return JsonSerializer.Serialize(sum, NoticeJson.GetTypeInfo<NoticeStatistics>());
    }

    /// <inheritdoc/>
    public async Task<string[]> BodiesAsync()
    {
        var parts = await Task.WhenAll(_members.ToArray().Select(member
            => Regions.IsRegion(member)
                ? grains.GetGrain<IRegionGrain>(Regions.NameOf(member)).BodiesAsync()
                : Task.FromResult<string[]>([member])));
        return [.. parts.SelectMany(static part => part)];
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    private async Task<NoticeStatistics> StatisticsOfAsync(string member)
    {
        if (!Regions.IsRegion(member))
            return BodyState.Parse(await grains.GetGrain<IBodyGrain>(member).GetAsync()).Statistics;
        var json = await grains.GetGrain<IRegionGrain>(Regions.NameOf(member)).SumAsync();
        return JsonSerializer.Deserialize(json, NoticeJson.GetTypeInfo<NoticeStatistics>())!;
    }
}
