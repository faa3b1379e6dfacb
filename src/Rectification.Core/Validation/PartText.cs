using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>Words of a notice and where they stand: a title, a description, a measure, a result.</summary>
/// <remarks>
/// Equal when part, member and words are. <c>default</c> stands for no words and belongs to no part. Read by the thread of its run.
/// </remarks>
public readonly record struct PartText
{
    internal PartText(NoticeNode node, string member, string words) => (Node, Member, Words) = (node, member, words);

    /// <summary>The part that has the words.</summary>
    public NoticeNode Node { get; }

    /// <summary>The member that holds them, as a pointer relative to the part.</summary>
    public string Member { get; }

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>Makes a finding about a stretch of the words.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">The values of the places of the rule's message.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="suggestedFix">What to write instead; null where nothing suggests itself.</param>
    /// <returns>The finding, placed at exactly these characters as far as their place is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie inside the words.</exception>
    public Finding NewFinding(RuleDescriptor rule, ValueList<string> arguments, int start, int length, string? suggestedFix = null)
        => Node.NewFinding(rule, Member, arguments, SourceOf(start, length), suggestedFix);

    /// <summary>Where a stretch of the words stands in the text.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>The place of the part where that of the words is not known; null where the part has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie inside the words.</exception>
    public SourceSpan? SourceOf(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Words.Length - start);
        return WordPlaces.Find(this, start, length);
    }

    /// <summary>Where the words stand, without the words; fit for logs.</summary>
    public override string ToString() => Node is null ? "" : $"{Node.Path}/{Member}";
}
