namespace Rectification.Primitives;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>Year, month and day.</summary>
    Day,
}
