using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>A label in front of a way to respond.</summary>
/// <param name="Part">What stands behind it.</param>
/// <param name="Range">The label with the colon behind it.</param>
internal readonly record struct ContactLabel(ContactPart Part, TextRange Range);
