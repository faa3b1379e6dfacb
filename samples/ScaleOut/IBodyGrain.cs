namespace ScaleOut;

/// <summary>A body: the history of its issues and the statistics of its notices.</summary>
public interface IBodyGrain : IGrainWithStringKey
{
    /// <summary>Adds one publication, unless the history holds it.</summary>
    Task AddAsync(Reading reading);

    /// <summary>What the body knows, as JSON of <see cref="BodyState"/>.</summary>
    Task<string?> GetAsync();
}
