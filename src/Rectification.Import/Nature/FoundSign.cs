using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>A sign as a text shows it.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Strength">From 0 to 1.</param>
/// <param name="First">Where it is met first; null where it is a property of the whole text.</param>
internal readonly record struct FoundSign(string Name, double Strength, TextRange? First);
