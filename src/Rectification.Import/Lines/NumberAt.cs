using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>A number at a place of the text.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Parent">The number of the level above that it repeats; 0 where it repeats none.</param>
/// <param name="Number">What it counts.</param>
/// <param name="Range">Where it stands.</param>
internal readonly record struct NumberAt(NumberForm Form, int Parent, int Number, TextRange Range);
