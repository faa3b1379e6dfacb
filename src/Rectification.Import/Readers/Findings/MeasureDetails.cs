using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>What the words of one measure tell beyond themselves.</summary>
/// <param name="Dates">When it was done.</param>
/// <param name="Documents">Papers it issued or revised.</param>
/// <param name="Outcomes">Numbers it states.</param>
internal readonly record struct MeasureDetails(ValueList<PartialDate> Dates, ValueList<IssuedDocument> Documents,
    ValueList<OutcomeCount> Outcomes);
