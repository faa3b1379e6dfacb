namespace Rectification.Json;

/// <summary>One notice of a stream of many: a line of NDJSON, or an item of a list.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record NoticeJsonItem
{
    /// <summary>Where it stands: the number of the line, from 1, or of the item, from 0.</summary>
    public required long Number { get; init; }

    /// <summary>What came of reading it. Lines and columns of problems are those of the whole stream.</summary>
    public required NoticeJsonResult Result { get; init; }

    /// <summary>The notice.</summary>
    /// <value>Null where it was refused; the result tells why.</value>
    public Notice? Notice => Result.Notice;
}
