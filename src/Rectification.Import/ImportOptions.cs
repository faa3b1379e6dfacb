namespace Rectification.Import;

/// <summary>How to import. The defaults suit published notices; change a copy with <c>with</c>.</summary>
public sealed record ImportOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The longest text that is imported, in UTF-16 code units; a longer one is refused with <see cref="ImportLimitException"/>.</summary>
    /// <value>256 Mi code units (512 MiB of memory) by default.</value>
    public int MaxLength { get; init; } = 256 * 1024 * 1024;

    /// <summary>Whether <see cref="ImportResult.Trace"/> tells for each line which marker was seen and what it was taken for.</summary>
    /// <value>False by default: a trace costs time and memory.</value>
    public bool Trace { get; init; }

    /// <summary>Whether texts of every <see cref="Primitives.TextNature"/> are read as if they were notices.</summary>
    /// <value>False by default: only notices, answers and work reports are read, other texts are RN109. The nature is told in either case.</value>
    public bool ReadOtherNatures { get; init; }
}
