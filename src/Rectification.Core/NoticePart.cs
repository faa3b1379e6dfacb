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

    /// <summary>Members a later minor version of the wire format wrote, which this version does not know, in the order they were read.</summary>
    /// <value>Empty for anything built in code. Written back unchanged after the known members.</value>
    public ValueList<ExtensionMember> Extensions { get; init; }
}
