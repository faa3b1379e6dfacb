using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="Inspection"/> stands on the wire.</summary>
internal static class InspectionShape
{
    public static PartShape<Inspection> Instance { get; } = new(
        "inspection",
        "The inspection a notice answers.",
        () => new Inspection(),
        [
            Member.Of("kind", Wire.OptionalName<InspectionKind>(), (Inspection part) => part.Kind, nameof(Inspection.Kind),
                "inspection (巡视) by centre or province, patrol (巡察) by city, county or below."),
            Member.Of("mode", Wire.OptionalName<InspectionMode>(), (Inspection part) => part.Mode, nameof(Inspection.Mode),
                "How it was set up: 常规, 机动, 专项, 提级, 回头看, 交叉."),
            Member.Of("round", Wire.Text, (Inspection part) => part.Round, nameof(Inspection.Round),
                "The round as written, such as 九届区党委第九轮."),
            Member.Of("team", Wire.Text, (Inspection part) => part.Team, nameof(Inspection.Team), "The inspection team as written."),
            Member.Of("inspectedBody", Wire.Text, (Inspection part) => part.InspectedBody, nameof(Inspection.InspectedBody),
                "The body that was inspected, as the preamble names it."),
            Member.Of("period", Wire.Part<InspectionPeriod>(), (Inspection part) => part.Period, nameof(Inspection.Period),
                "When the team was at work."),
            Member.Of("feedbackOn", Wire.OptionalDate, (Inspection part) => part.FeedbackOn, nameof(Inspection.FeedbackOn),
                "When the team told the body what it had found (反馈)."),
        ]);
}
