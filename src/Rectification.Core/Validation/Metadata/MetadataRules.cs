using Rectification.Primitives;

namespace Rectification.Validation.Metadata;

/// <summary>
/// RN101 to RN108: what a notice has to say about itself. A work report answers no inspection and owes nothing about one.
/// </summary>
internal static class MetadataRules
{
    private static readonly string[] Others = ["审计", "督察", "督查", "检查"];

    public static ValueList<NoticeRule> All { get; } =
    [
        new MissingValueRule(Rules.TitleMissing, "title", static notice => string.IsNullOrWhiteSpace(notice.Title)),
        new MissingValueRule(Rules.PublisherMissing, "publisher", static notice => string.IsNullOrWhiteSpace(notice.Publisher)),
        new MissingValueRule(Rules.PublicationDateMissing, "publishedOn", static notice => notice.PublishedOn is null),
        new MissingValueRule(Rules.InspectionKindMissing, "inspection/kind",
            static notice => IsMissing(notice, static inspection => inspection.Kind is null) && !AnswersAnother(notice)),
        new MissingValueRule(Rules.TeamMissing, "inspection/team",
            static notice => IsMissing(notice, static inspection => string.IsNullOrWhiteSpace(inspection.Team))),
        new MissingValueRule(Rules.InspectedBodyMissing, "inspection/inspectedBody",
            static notice => IsMissing(notice, static inspection => string.IsNullOrWhiteSpace(inspection.InspectedBody))),
        new MissingValueRule(Rules.FeedbackDateMissing, "inspection/feedbackOn",
            static notice => IsMissing(notice, static inspection => inspection.FeedbackOn is null)),
        new MissingValueRule(Rules.FindingsMissing, "aspects",
            static notice => notice.Kind != NoticeKind.WorkReport && !HoldsFindings(notice.Aspects)),
    ];

    /// <summary>Whether it answers an audit, an environmental inspection or a check, which are neither 巡视 nor 巡察.</summary>
    private static bool AnswersAnother(Notice notice) => NamesAnother(notice.Title) || NamesAnother(notice.Inspection?.Team);

    private static bool NamesAnother(string? text)
        => text is not null && Others.Any(other => text.Contains(other, StringComparison.Ordinal));

    private static bool HoldsFindings(ValueList<Aspect> aspects)
    {
        foreach (var aspect in aspects)
        {
            if (!aspect.Issues.IsEmpty || !aspect.Measures.IsEmpty)
                return true;
        }

        return false;
    }

    private static bool IsMissing(Notice notice, Predicate<Inspection> isMissing)
        => notice.Kind != NoticeKind.WorkReport && (notice.Inspection is null || isMissing(notice.Inspection));
}
