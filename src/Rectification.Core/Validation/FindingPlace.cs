using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>A further place that a finding is about.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record FindingPlace
{
    /// <summary>Where in the notice: a JSON Pointer (RFC 6901) into the wire form.</summary>
    public required string Path { get; init; }

    /// <summary>Where in the text.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    /// <summary>What people call the place: <c>（一）3.（2）二是</c>.</summary>
    /// <value>Empty where nothing there has a number or a title.</value>
    public string Name { get; init; } = "";

    internal static FindingPlace Of(PartText text, int start, int length) => new()
    {
        Path = $"{text.Node.Path}/{text.Member}",
        Source = text.SourceOf(start, length),
        Name = Engine.NodeNames.Of(text.Node),
    };
}
