using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Counts;

/// <summary>A number that stands in a text.</summary>
/// <param name="Range">The number as written, with a following 余 or 多 but without its unit.</param>
/// <param name="Value">Its value; 万 and 亿 after digits belong to the unit, as in 13.48万元.</param>
/// <param name="Kind">What the number is.</param>
/// <param name="Approximate">Whether 余 or 多 follows.</param>
internal readonly record struct FoundNumber(TextRange Range, decimal Value, NumberKind Kind, bool Approximate);
