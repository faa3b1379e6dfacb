namespace Rectification.Import;

/// <summary>A text is larger than the host allows.</summary>
public sealed class ImportLimitException : Exception
{
    /// <summary>A limit that was passed.</summary>
    /// <param name="option">The option that sets the limit, such as <c>MaxLength</c>.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="actual">What the text has.</param>
    public ImportLimitException(string option, long limit, long actual)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The text has {actual} UTF-16 code units, more than ImportOptions.{option} allows ({limit}). Raise the option to import it."))
    {
        Option = option;
        Limit = limit;
        Actual = actual;
    }

    /// <summary>The option that sets the limit.</summary>
    public string Option { get; }

    /// <summary>The limit, in UTF-16 code units.</summary>
    public long Limit { get; }

    /// <summary>What the text has, in UTF-16 code units.</summary>
    public long Actual { get; }
}
