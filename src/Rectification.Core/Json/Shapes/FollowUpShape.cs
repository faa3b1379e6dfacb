using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="FollowUp"/> stands on the wire.</summary>
internal static class FollowUpShape
{
    public static PartShape<FollowUp> Instance { get; } = new(
        "followUp",
        "An issue that needs further work (需要进一步整改的事项), with what is planned.",
        () => new FollowUp { Title = "" },
        [
            Member.Of("number", Wire.Text, (FollowUp part) => part.Number, nameof(FollowUp.Number), "The number as written."),
            Member.Required("title", Wire.Text, (FollowUp part) => part.Title, nameof(FollowUp.Title), "The heading without its number."),
            Member.Of("issuePath", Wire.Text, (FollowUp part) => part.IssuePath, nameof(FollowUp.IssuePath),
                "The JSON Pointer of the issue it continues, such as /aspects/0/issues/2."),
            Member.Of("deadline", Wire.Part<Deadline>(), (FollowUp part) => part.Deadline, nameof(FollowUp.Deadline),
                "The date by which the work is to be finished."),
            Member.Of("measures", Wire.Parts<Measure>(), (FollowUp part) => part.Measures, nameof(FollowUp.Measures),
                "The planned measures, in order."),
            Member.Of("source", Wire.OptionalSource, (FollowUp part) => part.Source, nameof(FollowUp.Source),
                "The heading, number included, closing punctuation excluded."),
        ]);
}
