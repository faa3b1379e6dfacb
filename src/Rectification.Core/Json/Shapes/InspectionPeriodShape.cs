using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="InspectionPeriod"/> stands on the wire.</summary>
internal static class InspectionPeriodShape
{
    public static PartShape<InspectionPeriod> Instance { get; } = new(
        "period",
        "When an inspection took place. The end may lie before the start: notices get this wrong.",
        () => new InspectionPeriod(),
        [
            Member.Of("start", Wire.OptionalDate, (InspectionPeriod part) => part.Start, nameof(InspectionPeriod.Start), "The first day."),
            Member.Of("end", Wire.OptionalDate, (InspectionPeriod part) => part.End, nameof(InspectionPeriod.End), "The last day."),
        ]);
}
