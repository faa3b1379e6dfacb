namespace Rectification.Reporting.Statistics;

/// <summary>One row of a table of statistics.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
/// <param name="Key">What was counted: a wire name, a rule, or words of a notice.</param>
/// <param name="Label">The same in the language of the reader.</param>
/// <param name="Count">How often, or how much.</param>
/// <param name="Share">Its share of all that was counted in the table, 0 to 1; null where the counts have no whole.</param>
public sealed record StatisticsRow(string Key, string Label, decimal Count, double? Share);
