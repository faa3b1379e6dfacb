using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="DeclaredTotal"/> stands on the wire.</summary>
internal static class DeclaredTotalShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<DeclaredTotal> Instance { get; } = new(
        "declaredTotal",
        "A total the text states for the whole notice, such as 18项具体问题.",
        () => new DeclaredTotal { Subject = default, Count = 0 },
        [
            Member.Required("subject", Wire.Name<DeclaredSubject>(), (DeclaredTotal part) => part.Subject, SetSubject, "What is counted."),
            Member.Of("state", Wire.OptionalName<DeclaredState>(), (DeclaredTotal part) => part.State, SetState, "Which part of the subject is counted; absent for all of it."),
            Member.Required("count", Wire.WholeNumber, (DeclaredTotal part) => part.Count, SetCount, "The number stated."),
            Member.Of("source", Wire.OptionalSource, (DeclaredTotal part) => part.Source, SetSource, "The words that state it."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Subject")]
    private static extern void SetSubject(DeclaredTotal part, DeclaredSubject value);

    [UnsafeAccessor(Setter, Name = "set_State")]
    private static extern void SetState(DeclaredTotal part, DeclaredState? value);

    [UnsafeAccessor(Setter, Name = "set_Count")]
    private static extern void SetCount(DeclaredTotal part, int value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(DeclaredTotal part, SourceSpan? value);
}
