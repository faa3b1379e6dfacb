namespace Rectification.Reporting.Ledger;

/// <summary>A workbook is larger than the host allows.</summary>
public sealed class LedgerLimitException : Exception
{
    /// <summary>A limit that was passed.</summary>
    /// <param name="option">The option of <see cref="LedgerReadOptions"/> that sets the limit, such as <c>MaxUnpackedBytes</c>.</param>
    /// <param name="limit">The limit.</param>
    public LedgerLimitException(string option, long limit)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The workbook has more than LedgerReadOptions.{option} allows ({limit}). Raise the option to read it, if you trust its source."))
    {
        Option = option;
        Limit = limit;
    }

    /// <summary>The option that sets the limit.</summary>
    public string Option { get; }

    /// <summary>The limit, in the unit of the option. Reading stops there, so nobody knows how much more there is.</summary>
    public long Limit { get; }
}
