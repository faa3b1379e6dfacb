namespace Rectification.Analysis;

/// <summary>What many notices state of one kind in one unit, added up.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Unit">The unit: 元 for money, 人 for people (人, 名, 位), else as written; null where none is stated.</param>
/// <param name="Sum">The sum of the numbers, each rounded to hundredths.</param>
/// <param name="Statements">How many numbers were added.</param>
public sealed record OutcomeTotal(OutcomeKind Kind, string? Unit, decimal Sum, long Statements);
