using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;

namespace Rectification.Json.Values;

/// <summary>How one type of value stands on the wire: read, written and described in one place. Stateless.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class JsonValue<T>
{
    /// <summary>What to call such a value in a message: "text", "a whole number".</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Whether a part can be made without this value although it is required: an empty text stands for a missing one, no number does.
    /// </summary>
    public virtual bool HasNeutral => false;

    /// <summary>Reads the value the reader stands on, which is not null, and leaves the reader on its last token.</summary>
    /// <returns>False where there is no such value; the problem is then reported.</returns>
    public abstract bool TryRead(ref NoticeReader reader, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The name of a member in the value that the format does not know; null where there is none.</summary>
    public virtual string? FindExtension(T value) => null;

    /// <summary>
    /// How many steps of a pointer lead from the value to a part: 0 for a part, 1 for a list of parts; null where it holds none.
    /// </summary>
    public virtual int? StepsToPart => null;

    /// <summary>The part that the rest of a pointer leads to, from this value on; null where there is none.</summary>
    public virtual NoticePart? FindPart(T value, ReadOnlySpan<string> steps) => null;

    /// <summary>The value with one part changed; <see cref="FindPart"/> found it.</summary>
    public virtual T Change(T value, ReadOnlySpan<string> steps, Func<NoticePart, NoticePart> change) => value;

    /// <summary>The value with its texts and sources rewritten.</summary>
    public virtual T Rewrite(T value, PartRewriter rewriter) => value;

    /// <summary>Whether the value says nothing and is left out where it is not required.</summary>
    public abstract bool IsAbsent(T? value);

    /// <summary>The JSON Schema of the value.</summary>
    public abstract JsonObject Describe();
}
