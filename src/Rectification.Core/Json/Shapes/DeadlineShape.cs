using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Deadline"/> stands on the wire.</summary>
internal static class DeadlineShape
{
    public static PartShape<Deadline> Instance { get; } = new(
        "deadline",
        "The date by which an issue was to be put right.",
        () => new Deadline(),
        [
            Member.Of("date", Wire.OptionalDate, (Deadline part) => part.Date, nameof(Deadline.Date),
                "The date the words give; absent where they give none (限期), or a part only without a year."),
            Member.Of("text", Wire.Text, (Deadline part) => part.Text, nameof(Deadline.Text),
                "The words of the notice, such as 2020年12月底前."),
            Member.Of("source", Wire.OptionalSource, (Deadline part) => part.Source, nameof(Deadline.Source),
                "Where these words stand in the imported text."),
        ]);
}
