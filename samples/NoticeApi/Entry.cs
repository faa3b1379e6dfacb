using Rectification;

namespace NoticeApi;

/// <summary>A notice as it is stored.</summary>
public sealed class Entry
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The notice; a JSON column that the database can query.</summary>
    public required Notice Notice { get; set; }
}
