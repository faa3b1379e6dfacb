using Rectification.Primitives;

namespace Rectification.Validation.Metadata;

/// <summary>RN101 to RN108: what a notice has to say about itself. A work report answers no inspection and owes nothing about one.</summary>
internal static class MetadataRules
{
    public static ValueList<NoticeRule> All { get; } =
    [
        new MissingValueRule(Rules.TitleMissing, "title", static notice => string.IsNullOrWhiteSpace(notice.Title)),
        new MissingValueRule(Rules.PublisherMissing, "publisher", static notice => string.IsNullOrWhiteSpace(notice.Publisher)),
        new MissingValueRule(Rules.PublicationDateMissing, "publishedOn", static notice => notice.PublishedOn is null),
        new MissingValueRule(Rules.InspectionKindMissing, "inspection/kind", static notice => IsMissing(notice, static inspection => inspection.Kind is null)),
        new MissingValueRule(Rules.TeamMissing, "inspection/team", static notice => IsMissing(notice, static inspection => string.IsNullOrWhiteSpace(inspection.Team))),
        new MissingValueRule(Rules.InspectedBodyMissing, "inspection/inspectedBody", static notice => IsMissing(notice, static inspection => string.IsNullOrWhiteSpace(inspection.InspectedBody))),
        new MissingValueRule(Rules.FeedbackDateMissing, "inspection/feedbackOn", static notice => IsMissing(notice, static inspection => inspection.FeedbackOn is null)),
        new MissingValueRule(Rules.FindingsMissing, "aspects", static notice => notice.Kind != NoticeKind.WorkReport && !HoldsFindings(notice.Aspects)),
    ];

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
