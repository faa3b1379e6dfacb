using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Tells what a part holds, as far as that wakes rules; what its characters mean comes from <see cref="TextNotes"/>.</summary>
internal static class PartFacts
{
    public static ulong Of(Section section) => PartTraits.Always | If(section.Number is not null, PartTraits.Number);

    public static ulong Of(Aspect aspect)
        => PartTraits.Always | If(aspect.Number is not null, PartTraits.Number) | If(MayBeBlank(aspect.Title), PartTraits.MayBeBlank);

    public static ulong Of(FollowUp followUp)
        => PartTraits.Always
        | If(followUp.Number is not null, PartTraits.Number)
        | If(MayBeBlank(followUp.Title), PartTraits.MayBeBlank)
        | If(followUp.Deadline is not null, PartTraits.Dates);

    public static ulong Of(Issue issue)
        => PartTraits.Always
        | If(issue.Number is not null, PartTraits.Number)
        | If(MayBeBlank(issue.Title), PartTraits.MayBeBlank)
        | If(issue.Deadline is not null, PartTraits.Dates)
        | If(issue.Measures.AsSpan() is [{ Marker: not null }], PartTraits.LoneMarker);

    public static ulong Of(Measure measure)
        => PartTraits.Always
        | If(measure.Marker is not null, PartTraits.Number)
        | If(MayBeBlank(measure.Text), PartTraits.MayBeBlank)
        | If(!measure.Dates.IsEmpty, PartTraits.Dates)
        | If(!measure.Outcomes.IsEmpty, PartTraits.Outcomes);

    /// <summary>No Han character is blank, and most texts begin with one.</summary>
    private static bool MayBeBlank(string? text) => text is not [>= '一' and <= '龥', ..];

    private static ulong If(bool holds, ulong trait) => holds ? trait : 0;
}
