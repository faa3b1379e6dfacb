using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Section"/> stands on the wire.</summary>
internal static class SectionShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Section> Instance { get; } = new(
        "section",
        "A top-level section of a notice.",
        () => new Section { Role = default },
        [
            Member.Required("role", Wire.Name<SectionRole>(), (Section part) => part.Role, SetRole, "What the section is about."),
            Member.Of("number", Wire.Text, (Section part) => part.Number, SetNumber, "The number as written, punctuation included, such as 一、."),
            Member.Of("heading", Wire.Text, (Section part) => part.Heading, SetHeading, "The heading without its number."),
            Member.Of("text", Wire.Text, (Section part) => part.Text, SetText, "The narrative of the section; findings keep theirs in the aspects."),
            Member.Of("source", Wire.OptionalSource, (Section part) => part.Source, SetSource, "The heading, number included, closing punctuation excluded."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Role")]
    private static extern void SetRole(Section part, SectionRole value);

    [UnsafeAccessor(Setter, Name = "set_Number")]
    private static extern void SetNumber(Section part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Heading")]
    private static extern void SetHeading(Section part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Text")]
    private static extern void SetText(Section part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(Section part, SourceSpan? value);
}
