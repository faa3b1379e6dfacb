namespace ScaleOut;

/// <summary>One text, named by the digest of its words: a delivery that comes again finds that its work is done.</summary>
public interface ITextGrain : IGrainWithStringKey
{
    /// <summary>Takes the text in; safe to call as often as it is delivered.</summary>
    /// <returns>Whether the text was new.</returns>
    Task<bool> DeliverAsync(string text);
}

/// <summary>Imports, validates and digests texts. Stateless: every silo has as many as it has processors.</summary>
public interface IImportGrain : IGrainWithIntegerKey
{
    /// <summary>Reads a text.</summary>
    Task<Reading> ReadAsync(string text);
}

/// <summary>A body: the history of its issues and the statistics of its notices.</summary>
public interface IBodyGrain : IGrainWithStringKey
{
    /// <summary>Adds one publication, unless the history holds it.</summary>
    Task AddAsync(Reading reading);

    /// <summary>What the body knows, as JSON of <see cref="BodyState"/>.</summary>
    Task<string?> GetAsync();
}

/// <summary>A province, city or county, or all of them: knows what lies directly in it and adds that up when it is asked.</summary>
public interface IRegionGrain : IGrainWithStringKey
{
    /// <summary>Notes a body or region that lies in this one; safe to call again.</summary>
    Task RegisterAsync(string member);

    /// <summary>The statistics of everything in the region, as JSON.</summary>
    Task<string> SumAsync();

    /// <summary>The bodies of the region and of the regions in it.</summary>
    Task<string[]> BodiesAsync();
}

/// <summary>What came of a text, as JSON, so that silos of different versions can talk to each other.</summary>
[GenerateSerializer, Immutable]
public sealed record Reading
{
    /// <summary>The body that published it; empty where it says none.</summary>
    [Id(0)]
    public string Body { get; init; } = "";

    /// <summary>The region of the body, as <c>NoticeStatistics</c> names it.</summary>
    [Id(1)]
    public string Region { get; init; } = "";

    /// <summary>The notice; null where the text holds none.</summary>
    [Id(2)]
    public string? Notice { get; init; }

    /// <summary>Its <c>HistoryPublication</c>.</summary>
    [Id(3)]
    public string Publication { get; init; } = "";

    /// <summary>Its <c>NoticeStatistics</c>.</summary>
    [Id(4)]
    public string Statistics { get; init; } = "";
}

/// <summary>What a grain keeps: one JSON document.</summary>
[GenerateSerializer]
public sealed class JsonState
{
    /// <summary>The document; null for a grain that keeps nothing yet.</summary>
    [Id(0)]
    public string? Json { get; set; }
}
