namespace Rectification.Import.Text;

/// <summary>What a line, or what stands behind the number of a line, was recognised as.</summary>
/// <param name="End">Where these words end.</param>
/// <param name="Marker">The number they begin with; the default where they begin with none.</param>
/// <param name="Label">The label they begin with; the default where they begin with none.</param>
internal readonly record struct RecognisedWords(int End, Marker Marker, Label Label);
