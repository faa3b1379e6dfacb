
namespace Rectification.Import.Text;

/// <summary>A label in front of a part of an issue.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Range">Where it stands, colon included.</param>
internal readonly record struct Label(LabelKind Kind, TextRange Range);
