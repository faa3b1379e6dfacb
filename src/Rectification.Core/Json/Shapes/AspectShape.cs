using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="Aspect"/> stands on the wire.</summary>
internal static class AspectShape
{
    public static PartShape<Aspect> Instance { get; } = new(
        "aspect",
        "The highest grouping of findings (方面).",
        () => new Aspect(),
        [
            Member.Of("number", Wire.Text, (Aspect part) => part.Number, nameof(Aspect.Number), "The number as written, such as （一）."),
            Member.Of("title", Wire.Text, (Aspect part) => part.Title, nameof(Aspect.Title),
                "The heading without its number; absent only in an implicit aspect."),
            Member.Of("summary", Wire.Text, (Aspect part) => part.Summary, nameof(Aspect.Summary),
                "What the notice says about the aspect before its first issue."),
            Member.Of("implicit", Wire.Flag, (Aspect part) => part.Implicit, nameof(Aspect.Implicit),
                "True where the notice groups nothing and this nameless aspect carries its issues, without source."),
            Member.Of("source", Wire.OptionalSource, (Aspect part) => part.Source, nameof(Aspect.Source),
                "The heading, number included, closing punctuation excluded."),
            Member.Of("measures", Wire.Parts<Measure>(), (Aspect part) => part.Measures, nameof(Aspect.Measures),
                "Measures taken for the aspect as a whole."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Aspect part) => part.Outcomes, nameof(Aspect.Outcomes),
                "Numbers stated for the aspect outside its issues and measures."),
            Member.Of("issues", Wire.Parts<Issue>(), (Aspect part) => part.Issues, nameof(Aspect.Issues),
                "The issues of the aspect in order."),
        ]);
}
