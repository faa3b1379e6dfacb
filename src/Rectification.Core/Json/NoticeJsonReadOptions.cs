namespace Rectification.Json;

/// <summary>How to read, and how much.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record NoticeJsonReadOptions
{
    /// <summary>The depth that is always safe on the smallest stacks of the platforms .NET runs on.</summary>
    public const int DefaultMaxDepth = 1000;

    private readonly int _maxDepth = DefaultMaxDepth;
    private readonly long? _maxBytes;
    private readonly int? _maxIssues;

    /// <summary>Strict, with the default depth and no other limit.</summary>
    public static NoticeJsonReadOptions Default { get; } = new();

    /// <summary>Recovering, with the default depth and no other limit.</summary>
    public static NoticeJsonReadOptions Recoverable { get; } = new() { Recover = true };

    /// <summary>Whether whatever can be read is read and every problem reported, and no content is an exception.</summary>
    /// <value>False unless set: the first problem that is not mere information refuses the document.</value>
    public bool Recover { get; init; }

    /// <summary>How many objects and lists may stand inside each other.</summary>
    /// <value>1,000 unless set, which is nearly 500 levels of issues; the stack has to be guarded even where nobody set a limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,000.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DefaultMaxDepth);
            _maxDepth = value;
        }
    }

    /// <summary>How long a document may be, in bytes of UTF-8; in a stream of notices, how long one of them may be.</summary>
    /// <value>Null, the default, for any length.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long? MaxBytes
    {
        get => _maxBytes;
        init
        {
            if (value < 1)
                throw new ArgumentOutOfRangeException(nameof(value), value, "A limit of bytes is 1 or more; null means none.");
            _maxBytes = value;
        }
    }

    /// <summary>How many issues a notice may hold, nested ones counted.</summary>
    /// <value>Null, the default, for any number.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxIssues
    {
        get => _maxIssues;
        init
        {
            if (value < 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "A limit of issues is 0 or more; null means none.");
            _maxIssues = value;
        }
    }
}
