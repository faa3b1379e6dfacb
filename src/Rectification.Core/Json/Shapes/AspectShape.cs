using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="Aspect"/> stands on the wire.</summary>
internal static class AspectShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Aspect> Instance { get; } = new(
        "aspect",
        "The highest grouping of findings (方面).",
        () => new Aspect(),
        [
            Member.Of("number", Wire.Text, (Aspect part) => part.Number, SetNumber, "The number as written, such as （一）."),
            Member.Of("title", Wire.Text, (Aspect part) => part.Title, SetTitle, "The heading without its number; absent only in an implicit aspect."),
            Member.Of("summary", Wire.Text, (Aspect part) => part.Summary, SetSummary, "What the notice says about the aspect before its first issue."),
            Member.Of("implicit", Wire.Flag, (Aspect part) => part.Implicit, SetImplicit, "True where the notice groups nothing and this nameless aspect carries its issues, without source."),
            Member.Of("source", Wire.OptionalSource, (Aspect part) => part.Source, SetSource, "The heading, number included, closing punctuation excluded."),
            Member.Of("measures", Wire.Parts<Measure>(), (Aspect part) => part.Measures, SetMeasures, "Measures taken for the aspect as a whole."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Aspect part) => part.Outcomes, SetOutcomes, "Numbers stated for the aspect outside its issues and measures."),
            Member.Of("issues", Wire.Parts<Issue>(), (Aspect part) => part.Issues, SetIssues, "The issues of the aspect in order."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Number")]
    private static extern void SetNumber(Aspect part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Title")]
    private static extern void SetTitle(Aspect part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Summary")]
    private static extern void SetSummary(Aspect part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Implicit")]
    private static extern void SetImplicit(Aspect part, bool value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(Aspect part, SourceSpan? value);

    [UnsafeAccessor(Setter, Name = "set_Measures")]
    private static extern void SetMeasures(Aspect part, ValueList<Measure> value);

    [UnsafeAccessor(Setter, Name = "set_Outcomes")]
    private static extern void SetOutcomes(Aspect part, ValueList<OutcomeCount> value);

    [UnsafeAccessor(Setter, Name = "set_Issues")]
    private static extern void SetIssues(Aspect part, ValueList<Issue> value);
}
