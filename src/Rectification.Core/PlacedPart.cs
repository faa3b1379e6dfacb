namespace Rectification;

/// <summary>A part of a notice and where it stands.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
/// <typeparam name="TPart">The part.</typeparam>
/// <param name="Part">The part itself.</param>
/// <param name="Path">Its JSON Pointer in the notice.</param>
/// <param name="Aspect">The aspect it belongs to; null outside the aspects, such as in a follow-up.</param>
/// <param name="Issue">The nearest issue around it; null where there is none.</param>
/// <param name="Depth">How many issues lie around it, itself included if it is one: 1 for an issue directly below an aspect.</param>
public readonly record struct PlacedPart<TPart>(TPart Part, string Path, Aspect? Aspect, Issue? Issue, int Depth)
    where TPart : NoticePart;
