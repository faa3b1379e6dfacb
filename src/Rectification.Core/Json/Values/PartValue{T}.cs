using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;

namespace Rectification.Json.Values;

/// <summary>A part of the notice: one object on the wire.</summary>
/// <typeparam name="T">The part.</typeparam>
internal sealed class PartValue<T> : JsonValue<T>
    where T : NoticePart
{
    // Found on first use: an issue holds issues, so a shape cannot wait for the shapes it needs.
    private PartShape<T>? _shape;

    public override string Name => "an object";

    private PartShape<T> Shape => _shape ??= PartShapes.Of<T>();

    public override bool TryRead(ref NoticeReader reader, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        return reader.Json.TokenType == JsonTokenType.StartObject ? Shape.TryRead(ref reader, out value) : reader.RefuseType(Name);
    }

    public override void Write(Utf8JsonWriter writer, T value) => Shape.Write(writer, value);

    public override string? FindExtension(T value) => Shape.FindExtension(value);

    public override int? StepsToPart => 0;

    public override NoticePart? FindPart(T value, ReadOnlySpan<string> steps) => Shape.FindPart(value, steps);

    public override T Change(T value, ReadOnlySpan<string> steps, Func<NoticePart, NoticePart> change)
        => Shape.Change(value, steps, change);

    public override T Rewrite(T value, PartRewriter rewriter) => Shape.Rewrite(value, rewriter);

    public override bool IsAbsent(T? value) => value is null;

    public override JsonObject Describe() => new() { ["$ref"] = $"#/$defs/{Shape.Name}" };
}
