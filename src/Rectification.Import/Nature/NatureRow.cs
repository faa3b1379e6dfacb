using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>What the signs are worth for one nature.</summary>
/// <param name="Nature">The nature.</param>
/// <param name="Base">Its sum in a text without signs.</param>
/// <param name="Weights">The weight of a sign at full strength, by its name.</param>
internal sealed record NatureRow(TextNature Nature, double Base, Dictionary<string, double> Weights)
{
    /// <summary>The sum for a text.</summary>
    public double Score(IEnumerable<FoundSign> signs) => Base + signs.Sum(sign => Weights.GetValueOrDefault(sign.Name) * sign.Strength);
}
