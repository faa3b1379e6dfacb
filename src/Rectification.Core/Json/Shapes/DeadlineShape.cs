using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Deadline"/> stands on the wire.</summary>
internal static class DeadlineShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Deadline> Instance { get; } = new(
        "deadline",
        "The date by which an issue was to be put right.",
        () => new Deadline(),
        [
            Member.Of("date", Wire.OptionalDate, (Deadline part) => part.Date, SetDate, "The date the words give; absent where they give none (限期), or a part only without a year."),
            Member.Of("text", Wire.Text, (Deadline part) => part.Text, SetText, "The words of the notice, such as 2020年12月底前."),
            Member.Of("source", Wire.OptionalSource, (Deadline part) => part.Source, SetSource, "Where these words stand in the imported text."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Date")]
    private static extern void SetDate(Deadline part, PartialDate? value);

    [UnsafeAccessor(Setter, Name = "set_Text")]
    private static extern void SetText(Deadline part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(Deadline part, SourceSpan? value);
}
