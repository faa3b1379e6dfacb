using Rectification.Primitives;

namespace Rectification.Validation.Dates;

/// <summary>RN401 to RN414: dates that contradict each other. RN406 and RN409 are about words and are raised by the import.</summary>
internal static class DateRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new NoticeDateRule(),
        new InspectionDateRule(),
        new DeadlineRule(),
        new FollowUpDeadlineRule(),
        new MeasureDateRule(),
        new OverduePlanRule(),
        new DocumentYearRule(),
        new DocumentNumberTwiceRule(),
    ];
}
