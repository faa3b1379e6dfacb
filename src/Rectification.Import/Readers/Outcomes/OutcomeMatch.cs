using Rectification.Import.Text;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>A number and the cue that says what it counts.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Words">The words from the one to the other.</param>
/// <param name="UnitEnd">The character after the unit.</param>
internal readonly record struct OutcomeMatch(OutcomeCue Cue, TextRange Words, int UnitEnd);
