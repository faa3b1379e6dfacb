using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Measure"/> stands on the wire.</summary>
internal static class MeasureShape
{
    public static PartShape<Measure> Instance { get; } = new(
        "measure",
        "One action that was taken (整改措施).",
        () => new Measure { Text = "" },
        [
            Member.Of("marker", Wire.Text, (Measure part) => part.Marker, nameof(Measure.Marker),
                "The marker as written, such as 一是 or ①."),
            Member.Required("text", Wire.Text, (Measure part) => part.Text, nameof(Measure.Text),
                "The words of the measure, without the marker."),
            Member.Of("dates", Wire.List(Wire.Date), (Measure part) => part.Dates, nameof(Measure.Dates),
                "When it was done, as far as the words say."),
            Member.Of("documents", Wire.Parts<IssuedDocument>(), (Measure part) => part.Documents, nameof(Measure.Documents),
                "Papers issued or revised (《…》)."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Measure part) => part.Outcomes, nameof(Measure.Outcomes),
                "Numbers the measure states."),
            Member.Of("source", Wire.OptionalSource, (Measure part) => part.Source, nameof(Measure.Source),
                "The whole measure, marker included."),
        ]);
}
