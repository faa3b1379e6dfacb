using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="DeclaredTotal"/> stands on the wire.</summary>
internal static class DeclaredTotalShape
{
    public static PartShape<DeclaredTotal> Instance { get; } = new(
        "declaredTotal",
        "A total the text states for the whole notice, such as 18项具体问题.",
        () => new DeclaredTotal { Subject = default, Count = 0 },
        [
            Member.Required("subject", Wire.Name<DeclaredSubject>(), (DeclaredTotal part) => part.Subject, nameof(DeclaredTotal.Subject),
                "What is counted."),
            Member.Of("state", Wire.OptionalName<DeclaredState>(), (DeclaredTotal part) => part.State, nameof(DeclaredTotal.State),
                "Which part of the subject is counted; absent for all of it."),
            Member.Required("count", Wire.WholeNumber, (DeclaredTotal part) => part.Count, nameof(DeclaredTotal.Count),
                "The number stated."),
            Member.Of("source", Wire.OptionalSource, (DeclaredTotal part) => part.Source, nameof(DeclaredTotal.Source),
                "The words that state it."),
        ]);
}
