namespace ScaleOut;

/// <summary>What a grain keeps: one JSON document.</summary>
[GenerateSerializer]
public sealed class JsonState
{
    /// <summary>The document; null for a grain that keeps nothing yet.</summary>
    [Id(0)]
    public string? Json { get; set; }
}
