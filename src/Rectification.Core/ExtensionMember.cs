using System.Text.Json;
using Rectification.Json;

namespace Rectification;

/// <summary>One JSON member this version of the wire format does not know, kept so that it survives a read and a write.</summary>
/// <remarks>Equal when name and JSON text are equal, character for character but for white space between tokens. Immutable.</remarks>
public sealed record ExtensionMember
{
    /// <summary>A member to keep.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="json">Its value as JSON text, a single value of any type.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not one well-formed JSON value.</exception>
    public ExtensionMember(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The value of member '{name}' is not well-formed JSON: {exception.Message}", nameof(json),
                exception);
        }

        Name = name;
        Json = RawJson.Compact(json);
    }

    private ExtensionMember((string Name, string Json) read) => (Name, Json) = (read.Name, RawJson.Compact(read.Json));

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <summary>The member's value as JSON text: as it was given, without the white space between tokens.</summary>
    public string Json { get; }

    /// <summary>A member a reader took from a document, known to be well-formed.</summary>
    /// <summary>How many objects and lists of the value stand inside each other.</summary>
    internal int Depth => RawJson.DepthOf(Json);

    internal static ExtensionMember FromWire(string name, string json) => new((name, json));
}
