using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;

namespace Rectification.Json.Shapes;

/// <summary>One member of a part: a row of the table from which the part is read, written and described.</summary>
/// <typeparam name="TPart">The part that has the member.</typeparam>
/// <param name="name">The name on the wire.</param>
/// <param name="description">What the schema says about it.</param>
internal abstract class Member<TPart>(string name, string description)
{
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name, NoticeJsonEncoder.Instance);

    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>Whether the wire format wants the member in every such part.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether there is no part without it: required, and nothing neutral could stand in its place.</summary>
    public abstract bool IsVital { get; }

    /// <summary>Reads the value the reader stands on into the part.</summary>
    /// <returns>Whether there was one.</returns>
    public abstract bool TryRead(ref NoticeReader reader, TPart part);

    /// <summary>Writes name and value, or nothing where the value is absent.</summary>
    /// <summary>The name of a member in the value that the format does not know; null where there is none.</summary>
    public abstract string? FindExtension(TPart part);

    /// <summary>Whether so many steps of a pointer, behind the member's name, lead to a part.</summary>
    public abstract bool LeadsToPart(TPart part, int steps);

    /// <summary>The part that the rest of a pointer leads to; null where there is none.</summary>
    public abstract NoticePart? FindPart(TPart part, ReadOnlySpan<string> steps);

    /// <summary>Changes one part below the member in a copy that nobody has seen yet.</summary>
    public abstract void Change(TPart copy, ReadOnlySpan<string> steps, Func<NoticePart, NoticePart> change);

    /// <summary>Rewrites the value in a copy that nobody has seen yet.</summary>
    public abstract void Rewrite(TPart copy, PartRewriter rewriter);

    public abstract void Write(Utf8JsonWriter writer, TPart part);

    public abstract JsonObject DescribeValue();
}
