using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Notice"/> stands on the wire.</summary>
internal static class NoticeShape
{
    public static PartShape<Notice> Instance { get; } = new(
        "notice",
        "A rectification notice (整改情况通报): how an inspected body put right what an inspection found.",
        () => new Notice(),
        [
            Member.Required("schemaVersion", Wire.Version, (Notice part) => part.SchemaVersion, nameof(Notice.SchemaVersion),
                "The version of the wire format, as major.minor."),
            Member.Of("id", Wire.Text, (Notice part) => part.Id, nameof(Notice.Id), "The host's own identifier."),
            Member.Of("kind", Wire.Name<NoticeKind>(writeUnknown: true), (Notice part) => part.Kind, nameof(Notice.Kind),
                "What the notice calls itself; unknown where it has no title that says so."),
            Member.Of("title", Wire.Text, (Notice part) => part.Title, nameof(Notice.Title), "The title line."),
            Member.Of("publisher", Wire.Text, (Notice part) => part.Publisher, nameof(Notice.Publisher),
                "The body that publishes the notice, as written."),
            Member.Of("publishedOn", Wire.OptionalDate, (Notice part) => part.PublishedOn, nameof(Notice.PublishedOn),
                "The date line under the title, else the date of the signature."),
            Member.Of("inspection", Wire.Part<Inspection>(), (Notice part) => part.Inspection, nameof(Notice.Inspection),
                "The inspection the notice answers; absent in a work report, which answers none."),
            Member.Of("declared", Wire.Parts<DeclaredTotal>(), (Notice part) => part.Declared, nameof(Notice.Declared),
                "Totals the text states for the whole notice."),
            Member.Of("sections", Wire.Parts<Section>(), (Notice part) => part.Sections, nameof(Notice.Sections),
                "Every top-level section, in order."),
            Member.Of("aspects", Wire.Parts<Aspect>(), (Notice part) => part.Aspects, nameof(Notice.Aspects),
                "The findings: aspects (方面) with their issues and measures, in order."),
            Member.Of("followUps", Wire.Parts<FollowUp>(), (Notice part) => part.FollowUps, nameof(Notice.FollowUps),
                "Issues that need further work (需要进一步整改的事项)."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Notice part) => part.Outcomes, nameof(Notice.Outcomes),
                "Numbers stated outside any issue."),
            Member.Of("contact", Wire.Part<ContactDetails>(), (Notice part) => part.Contact, nameof(Notice.Contact),
                "How the public can respond (联系方式)."),
            Member.Of("signature", Wire.Part<Signature>(), (Notice part) => part.Signature, nameof(Notice.Signature),
                "Who signed, and when (落款)."),
            Member.Of("provenance", Wire.Part<Provenance>(), (Notice part) => part.Provenance, nameof(Notice.Provenance),
                "Where the text came from."),
        ]);
}
