namespace Rectification.Import;

/// <summary>How to import. The defaults suit published notices; change a copy with <c>with</c>.</summary>
public sealed record ImportOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>
    /// The longest text that is imported, in UTF-16 code units; a longer one is refused with <see cref="ImportLimitException"/>.
    /// </summary>
    /// <value>
    /// 8 Mi code units by default, a hundred times the longest notices. An import of a text takes some 13 bytes of memory a code unit, of
    /// one made to take much 200: raise the limit where texts are trusted and memory suffices, lower it where neither holds.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 8 * 1024 * 1024;

    /// <summary>Whether <see cref="ImportResult.Trace"/> tells for each line which marker was seen and what it was taken for.</summary>
    /// <value>False by default: a trace costs time and memory.</value>
    public bool Trace { get; init; }

    /// <summary>Whether texts of every <see cref="TextNature"/> are read as if they were notices.</summary>
    /// <value>
    /// False by default: only notices, answers and work reports are read, other texts are RN109. The nature is told in either case.
    /// </value>
    public bool ReadOtherNatures { get; init; }
}
