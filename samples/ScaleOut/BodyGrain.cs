using Orleans.Runtime;

namespace ScaleOut;

/// <inheritdoc cref="IBodyGrain"/>
public sealed class BodyGrain([PersistentState("body")] IPersistentState<JsonState> state, IGrainFactory grains) : Grain, IBodyGrain
{
    private BodyState _known = BodyState.Empty;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _known = BodyState.Parse(state.State.Json);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task AddAsync(Reading reading)
    {
        var next = _known.Add(reading);
        if (next.Region is null)
        {
            // Before the first write, so that no body is counted that its region does not know.
            await Regions.RegisterAsync(grains, reading.Region, this.GetPrimaryKeyString());
            next = next with { Region = reading.Region };
        }

        if (ReferenceEquals(next, _known))
            return;
        state.State.Json = next.ToJson();
        await state.WriteStateAsync();
        _known = next;
    }

    /// <inheritdoc/>
    public Task<string?> GetAsync() => Task.FromResult(state.State.Json);
}
