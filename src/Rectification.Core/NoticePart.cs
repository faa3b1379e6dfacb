using Rectification.Primitives;

namespace Rectification;

/// <summary>What all parts of a notice share: one part is one object on the wire.</summary>
/// <remarks>
/// Parts are immutable and compare by content, nested lists included: two notices that say the same are equal and hash alike.
/// <c>with</c> makes a changed copy. Safe to share between threads. Comparing and hashing know no limit of depth; printing leaves out what
/// stands in more than 16 lists.
/// </remarks>
public abstract record NoticePart
{
    private protected NoticePart()
    {
    }

    /// <summary>What names the part without its words; null where nothing does.</summary>
    private protected virtual string? Label => null;

    /// <summary>The type of the part and its number, on one line.</summary>
    /// <remarks>
    /// Fit for logs: no title, no text, no phone number and no name of a person. The whole part is what <see cref="Json.NoticeJson"/>
    /// writes.
    /// </remarks>
    /// <returns>Such as <c>Issue 1.</c> or <c>ContactDetails</c>.</returns>
    public sealed override string ToString() => Label is { } label ? $"{GetType().Name} {label}" : GetType().Name;

    /// <summary>
    /// Members a later minor version of the wire format wrote, which this version does not know, in the order they were read.
    /// </summary>
    /// <value>Empty for anything built in code. Written back unchanged after the known members.</value>
    public ValueList<ExtensionMember> Extensions { get; init; }
}
