using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="Inspection"/> stands on the wire.</summary>
internal static class InspectionShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Inspection> Instance { get; } = new(
        "inspection",
        "The inspection a notice answers.",
        () => new Inspection(),
        [
            Member.Of("kind", Wire.OptionalName<InspectionKind>(), (Inspection part) => part.Kind, SetKind, "inspection (巡视) by centre or province, patrol (巡察) by city, county or below."),
            Member.Of("mode", Wire.OptionalName<InspectionMode>(), (Inspection part) => part.Mode, SetMode, "How it was set up: 常规, 机动, 专项, 提级, 回头看, 交叉."),
            Member.Of("round", Wire.Text, (Inspection part) => part.Round, SetRound, "The round as written, such as 九届区党委第九轮."),
            Member.Of("team", Wire.Text, (Inspection part) => part.Team, SetTeam, "The inspection team as written."),
            Member.Of("inspectedBody", Wire.Text, (Inspection part) => part.InspectedBody, SetInspectedBody, "The body that was inspected, as the preamble names it."),
            Member.Of("period", Wire.Part<InspectionPeriod>(), (Inspection part) => part.Period, SetPeriod, "When the team was at work."),
            Member.Of("feedbackOn", Wire.OptionalDate, (Inspection part) => part.FeedbackOn, SetFeedbackOn, "When the team told the body what it had found (反馈)."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Kind")]
    private static extern void SetKind(Inspection part, InspectionKind? value);

    [UnsafeAccessor(Setter, Name = "set_Mode")]
    private static extern void SetMode(Inspection part, InspectionMode? value);

    [UnsafeAccessor(Setter, Name = "set_Round")]
    private static extern void SetRound(Inspection part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Team")]
    private static extern void SetTeam(Inspection part, string? value);

    [UnsafeAccessor(Setter, Name = "set_InspectedBody")]
    private static extern void SetInspectedBody(Inspection part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Period")]
    private static extern void SetPeriod(Inspection part, InspectionPeriod? value);

    [UnsafeAccessor(Setter, Name = "set_FeedbackOn")]
    private static extern void SetFeedbackOn(Inspection part, PartialDate? value);
}
