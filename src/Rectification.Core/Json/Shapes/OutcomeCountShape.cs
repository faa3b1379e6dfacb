using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="OutcomeCount"/> stands on the wire.</summary>
internal static class OutcomeCountShape
{
    public static PartShape<OutcomeCount> Instance { get; } = new(
        "outcome",
        "A number the notice states for what was achieved.",
        () => new OutcomeCount { Kind = default, Count = 0 },
        [
            Member.Required("kind", Wire.Name<OutcomeKind>(), (OutcomeCount part) => part.Kind, nameof(OutcomeCount.Kind),
                "What is counted."),
            Member.Of("detail", Wire.Text, (OutcomeCount part) => part.Detail, nameof(OutcomeCount.Detail),
                "The form it took, such as 党内警告."),
            Member.Required("count", Wire.Number, (OutcomeCount part) => part.Count, nameof(OutcomeCount.Count),
                "The number in the unit written: 13.48 for 13.48万元."),
            Member.Of("unit", Wire.Text, (OutcomeCount part) => part.Unit, nameof(OutcomeCount.Unit),
                "The unit as written: 人, 件, 元, 万元, 项."),
            Member.Of("text", Wire.Text, (OutcomeCount part) => part.Text, nameof(OutcomeCount.Text), "The words that state it."),
            Member.Of("source", Wire.OptionalSource, (OutcomeCount part) => part.Source, nameof(OutcomeCount.Source),
                "Where these words stand."),
        ]);
}
