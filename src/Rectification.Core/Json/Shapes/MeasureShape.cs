using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Measure"/> stands on the wire.</summary>
internal static class MeasureShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Measure> Instance { get; } = new(
        "measure",
        "One action that was taken (整改措施).",
        () => new Measure { Text = "" },
        [
            Member.Of("marker", Wire.Text, (Measure part) => part.Marker, SetMarker, "The marker as written, such as 一是 or ①."),
            Member.Required("text", Wire.Text, (Measure part) => part.Text, SetText, "The words of the measure, without the marker."),
            Member.Of("dates", Wire.List(Wire.Date), (Measure part) => part.Dates, SetDates, "When it was done, as far as the words say."),
            Member.Of("documents", Wire.Parts<IssuedDocument>(), (Measure part) => part.Documents, SetDocuments, "Papers issued or revised (《…》)."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Measure part) => part.Outcomes, SetOutcomes, "Numbers the measure states."),
            Member.Of("source", Wire.OptionalSource, (Measure part) => part.Source, SetSource, "The whole measure, marker included."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Marker")]
    private static extern void SetMarker(Measure part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Text")]
    private static extern void SetText(Measure part, string value);

    [UnsafeAccessor(Setter, Name = "set_Dates")]
    private static extern void SetDates(Measure part, ValueList<PartialDate> value);

    [UnsafeAccessor(Setter, Name = "set_Documents")]
    private static extern void SetDocuments(Measure part, ValueList<IssuedDocument> value);

    [UnsafeAccessor(Setter, Name = "set_Outcomes")]
    private static extern void SetOutcomes(Measure part, ValueList<OutcomeCount> value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(Measure part, SourceSpan? value);
}
