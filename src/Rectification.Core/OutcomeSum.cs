namespace Rectification;

/// <summary>What a notice states of one kind, added up.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Unit">The unit of the sum: 元 for money, 人 for people (人, 名, 位), else as written; null where none is stated.</param>
/// <param name="Sum">The sum; null where it is more than a decimal holds, which no notice means.</param>
/// <param name="Estimate">The sum as near as a double comes to it, of any size.</param>
public readonly record struct OutcomeSum(OutcomeKind Kind, string? Unit, decimal? Sum, double Estimate);
