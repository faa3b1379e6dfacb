using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rectification.Cli.Output;

/// <summary>How the tool writes JSON of its own.</summary>
internal static class JsonText
{
    /// <summary>Everything on one line, Chinese as Chinese: the output is no part of an HTML page.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented for people.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>A name as the wire writes it: in camelCase.</summary>
    public static string CamelCase<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
