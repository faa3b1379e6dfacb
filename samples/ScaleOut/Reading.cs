namespace ScaleOut;

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
