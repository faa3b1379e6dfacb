using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="OutcomeCount"/> stands on the wire.</summary>
internal static class OutcomeCountShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<OutcomeCount> Instance { get; } = new(
        "outcome",
        "A number the notice states for what was achieved.",
        () => new OutcomeCount { Kind = default, Count = 0 },
        [
            Member.Required("kind", Wire.Name<OutcomeKind>(), (OutcomeCount part) => part.Kind, SetKind, "What is counted."),
            Member.Of("detail", Wire.Text, (OutcomeCount part) => part.Detail, SetDetail, "The form it took, such as 党内警告."),
            Member.Required("count", Wire.Number, (OutcomeCount part) => part.Count, SetCount, "The number in the unit written: 13.48 for 13.48万元."),
            Member.Of("unit", Wire.Text, (OutcomeCount part) => part.Unit, SetUnit, "The unit as written: 人, 件, 元, 万元, 项."),
            Member.Of("text", Wire.Text, (OutcomeCount part) => part.Text, SetText, "The words that state it."),
            Member.Of("source", Wire.OptionalSource, (OutcomeCount part) => part.Source, SetSource, "Where these words stand."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Kind")]
    private static extern void SetKind(OutcomeCount part, OutcomeKind value);

    [UnsafeAccessor(Setter, Name = "set_Detail")]
    private static extern void SetDetail(OutcomeCount part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Count")]
    private static extern void SetCount(OutcomeCount part, decimal value);

    [UnsafeAccessor(Setter, Name = "set_Unit")]
    private static extern void SetUnit(OutcomeCount part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Text")]
    private static extern void SetText(OutcomeCount part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(OutcomeCount part, SourceSpan? value);
}
