namespace Rectification.Validation.Engine;

/// <summary>How a number fits its list.</summary>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Before">The number before it as written, or the term for the start of the list.</param>
/// <param name="Expected">The number that was expected, dressed like its neighbours.</param>
internal readonly record struct NumberVerdict(NumberFault Fault, string Before, string Expected);
