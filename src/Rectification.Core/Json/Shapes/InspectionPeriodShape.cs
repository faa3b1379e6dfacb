using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="InspectionPeriod"/> stands on the wire.</summary>
internal static class InspectionPeriodShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<InspectionPeriod> Instance { get; } = new(
        "period",
        "When an inspection took place. The end may lie before the start: notices get this wrong.",
        () => new InspectionPeriod(),
        [
            Member.Of("start", Wire.OptionalDate, (InspectionPeriod part) => part.Start, SetStart, "The first day."),
            Member.Of("end", Wire.OptionalDate, (InspectionPeriod part) => part.End, SetEnd, "The last day."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Start")]
    private static extern void SetStart(InspectionPeriod part, PartialDate? value);

    [UnsafeAccessor(Setter, Name = "set_End")]
    private static extern void SetEnd(InspectionPeriod part, PartialDate? value);
}
