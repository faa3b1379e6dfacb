namespace Rectification.Import.Lines;

/// <summary>How a number is written: what stands around what counts.</summary>
/// <param name="Before">What stands in front of the counter; a number of the level above in it is written as #.</param>
/// <param name="Counter">In what it counts.</param>
/// <param name="After">What closes it; a space where only white space does.</param>
internal readonly record struct NumberForm(string Before, CounterKind Counter, string After);
