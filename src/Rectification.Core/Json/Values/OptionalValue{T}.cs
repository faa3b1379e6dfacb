using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json.Reading;
using Rectification.Json.Shapes;

namespace Rectification.Json.Values;

/// <summary>A value that may be absent, for types that have no null of their own.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">How the value stands on the wire where there is one.</param>
internal sealed class OptionalValue<T>(JsonValue<T> value) : JsonValue<T?>
    where T : struct
{
    public override string Name => value.Name;

    public override bool TryRead(ref NoticeReader reader, out T? result)
    {
        var found = value.TryRead(ref reader, out var read);
        result = found ? read : null;
        return found;
    }

    public override void Write(Utf8JsonWriter writer, T? present) => value.Write(writer, present.GetValueOrDefault());

    public override T? Rewrite(T? present, PartRewriter rewriter) => present is { } known ? value.Rewrite(known, rewriter) : null;

    public override bool IsAbsent(T? present) => present is null;

    public override JsonObject Describe() => value.Describe();
}
