namespace Rectification.Reporting;

/// <summary>The facts of the head of a notice in the order to show, those it does not state left out.</summary>
internal static class NoticeFacts
{
    public static IEnumerable<(string Name, string Value)> Of(ReportedNotice reported, ReportLabels labels)
        => All(reported, labels).Where(static fact => !string.IsNullOrEmpty(fact.Value)).Select(static fact => (fact.Name, fact.Value!));

    private static IEnumerable<(string Name, string? Value)> All(ReportedNotice reported, ReportLabels labels)
    {
        var notice = reported.Notice;
        var inspection = notice.Inspection;
        return
        [
            (labels.File, reported.File),
            (labels.Kind, notice.Kind == default ? null : labels.Term(notice.Kind)),
            (labels.Publisher, notice.Publisher),
            (labels.Published, ReportLabels.Date(notice.PublishedOn)),
            (labels.Inspection, Join(labels.TermOf(inspection?.Mode), labels.TermOf(inspection?.Kind), inspection?.Round,
                inspection?.Team)),
            (labels.InspectedBody, inspection?.InspectedBody),
            (labels.Period, inspection?.Period is { } period ? $"{period.Start} – {period.End}" : null),
            (labels.Feedback, ReportLabels.Date(inspection?.FeedbackOn)),
            (labels.Declared, string.Join(labels.ListSeparator, notice.Declared.Select(Describe).Distinct(StringComparer.Ordinal))),
            (labels.Contact, notice.Contact is { } contact
                ? Join([.. contact.Phones, .. contact.Emails, contact.Address, contact.PostalCode, contact.Mailbox])
                : null),
            (labels.Signature, Join(notice.Signature?.Body, ReportLabels.Date(notice.Signature?.Date))),
            (labels.Origin, Join(notice.Provenance?.Attribution, notice.Provenance?.Uri)),
        ];

        string Describe(DeclaredTotal total) => labels.Declare(total.Count, labels.Term(total.Subject), labels.TermOf(total.State));
    }

    private static string Join(params IEnumerable<string?> parts)
        => string.Join(" · ", parts.Where(static part => !string.IsNullOrEmpty(part)));
}
