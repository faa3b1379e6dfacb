using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="FollowUp"/> stands on the wire.</summary>
internal static class FollowUpShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<FollowUp> Instance { get; } = new(
        "followUp",
        "An issue that needs further work (需要进一步整改的事项), with what is planned.",
        () => new FollowUp { Title = "" },
        [
            Member.Of("number", Wire.Text, (FollowUp part) => part.Number, SetNumber, "The number as written."),
            Member.Required("title", Wire.Text, (FollowUp part) => part.Title, SetTitle, "The heading without its number."),
            Member.Of("issuePath", Wire.Text, (FollowUp part) => part.IssuePath, SetIssuePath, "The JSON Pointer of the issue it continues, such as /aspects/0/issues/2."),
            Member.Of("deadline", Wire.Part<Deadline>(), (FollowUp part) => part.Deadline, SetDeadline, "The date by which the work is to be finished."),
            Member.Of("measures", Wire.Parts<Measure>(), (FollowUp part) => part.Measures, SetMeasures, "The planned measures, in order."),
            Member.Of("source", Wire.OptionalSource, (FollowUp part) => part.Source, SetSource, "The heading, number included, closing punctuation excluded."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Number")]
    private static extern void SetNumber(FollowUp part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Title")]
    private static extern void SetTitle(FollowUp part, string value);

    [UnsafeAccessor(Setter, Name = "set_IssuePath")]
    private static extern void SetIssuePath(FollowUp part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Deadline")]
    private static extern void SetDeadline(FollowUp part, Deadline? value);

    [UnsafeAccessor(Setter, Name = "set_Measures")]
    private static extern void SetMeasures(FollowUp part, ValueList<Measure> value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(FollowUp part, SourceSpan? value);
}
