using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Section"/> stands on the wire.</summary>
internal static class SectionShape
{
    public static PartShape<Section> Instance { get; } = new(
        "section",
        "A top-level section of a notice.",
        () => new Section { Role = default },
        [
            Member.Required("role", Wire.Name<SectionRole>(), (Section part) => part.Role, nameof(Section.Role),
                "What the section is about."),
            Member.Of("number", Wire.Text, (Section part) => part.Number, nameof(Section.Number),
                "The number as written, punctuation included, such as 一、."),
            Member.Of("heading", Wire.Text, (Section part) => part.Heading, nameof(Section.Heading), "The heading without its number."),
            Member.Of("text", Wire.Text, (Section part) => part.Text, nameof(Section.Text),
                "The narrative of the section; findings keep theirs in the aspects."),
            Member.Of("source", Wire.OptionalSource, (Section part) => part.Source, nameof(Section.Source),
                "The heading, number included, closing punctuation excluded."),
        ]);
}
