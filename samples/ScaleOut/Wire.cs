using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Rectification.Json;

namespace ScaleOut;

/// <summary>How the sample writes JSON: the library's types by its own context, the sample's by reflection.</summary>
internal static class Wire
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(NoticeJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
        Encoder = NoticeJson.Encoder,
    };
}
