using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Notice"/> stands on the wire.</summary>
internal static class NoticeShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Notice> Instance { get; } = new(
        "notice",
        "A rectification notice (整改情况通报): how an inspected body put right what an inspection found.",
        () => new Notice(),
        [
            Member.Required("schemaVersion", Wire.Version, (Notice part) => part.SchemaVersion, SetSchemaVersion, "The version of the wire format, as major.minor."),
            Member.Of("id", Wire.Text, (Notice part) => part.Id, SetId, "The host's own identifier."),
            Member.Of("kind", Wire.Name<NoticeKind>(writeUnknown: true), (Notice part) => part.Kind, SetKind, "What the notice calls itself; unknown where it has no title that says so."),
            Member.Of("title", Wire.Text, (Notice part) => part.Title, SetTitle, "The title line."),
            Member.Of("publisher", Wire.Text, (Notice part) => part.Publisher, SetPublisher, "The body that publishes the notice, as written."),
            Member.Of("publishedOn", Wire.OptionalDate, (Notice part) => part.PublishedOn, SetPublishedOn, "The date line under the title, else the date of the signature."),
            Member.Of("inspection", Wire.Part<Inspection>(), (Notice part) => part.Inspection, SetInspection, "The inspection the notice answers; absent in a work report, which answers none."),
            Member.Of("declared", Wire.Parts<DeclaredTotal>(), (Notice part) => part.Declared, SetDeclared, "Totals the text states for the whole notice."),
            Member.Of("sections", Wire.Parts<Section>(), (Notice part) => part.Sections, SetSections, "Every top-level section, in order."),
            Member.Of("aspects", Wire.Parts<Aspect>(), (Notice part) => part.Aspects, SetAspects, "The findings: aspects (方面) with their issues and measures, in order."),
            Member.Of("followUps", Wire.Parts<FollowUp>(), (Notice part) => part.FollowUps, SetFollowUps, "Issues that need further work (需要进一步整改的事项)."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Notice part) => part.Outcomes, SetOutcomes, "Numbers stated outside any issue."),
            Member.Of("contact", Wire.Part<ContactDetails>(), (Notice part) => part.Contact, SetContact, "How the public can respond (联系方式)."),
            Member.Of("signature", Wire.Part<Signature>(), (Notice part) => part.Signature, SetSignature, "Who signed, and when (落款)."),
            Member.Of("provenance", Wire.Part<Provenance>(), (Notice part) => part.Provenance, SetProvenance, "Where the text came from."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_SchemaVersion")]
    private static extern void SetSchemaVersion(Notice part, string value);

    [UnsafeAccessor(Setter, Name = "set_Id")]
    private static extern void SetId(Notice part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Kind")]
    private static extern void SetKind(Notice part, NoticeKind value);

    [UnsafeAccessor(Setter, Name = "set_Title")]
    private static extern void SetTitle(Notice part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Publisher")]
    private static extern void SetPublisher(Notice part, string? value);

    [UnsafeAccessor(Setter, Name = "set_PublishedOn")]
    private static extern void SetPublishedOn(Notice part, PartialDate? value);

    [UnsafeAccessor(Setter, Name = "set_Inspection")]
    private static extern void SetInspection(Notice part, Inspection? value);

    [UnsafeAccessor(Setter, Name = "set_Declared")]
    private static extern void SetDeclared(Notice part, ValueList<DeclaredTotal> value);

    [UnsafeAccessor(Setter, Name = "set_Sections")]
    private static extern void SetSections(Notice part, ValueList<Section> value);

    [UnsafeAccessor(Setter, Name = "set_Aspects")]
    private static extern void SetAspects(Notice part, ValueList<Aspect> value);

    [UnsafeAccessor(Setter, Name = "set_FollowUps")]
    private static extern void SetFollowUps(Notice part, ValueList<FollowUp> value);

    [UnsafeAccessor(Setter, Name = "set_Outcomes")]
    private static extern void SetOutcomes(Notice part, ValueList<OutcomeCount> value);

    [UnsafeAccessor(Setter, Name = "set_Contact")]
    private static extern void SetContact(Notice part, ContactDetails? value);

    [UnsafeAccessor(Setter, Name = "set_Signature")]
    private static extern void SetSignature(Notice part, Signature? value);

    [UnsafeAccessor(Setter, Name = "set_Provenance")]
    private static extern void SetProvenance(Notice part, Provenance? value);
}
