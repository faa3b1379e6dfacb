using System.Text.Json;

namespace Rectification.Json.Reading;

/// <summary>What the framework says about text that is not JSON.</summary>
internal static class MalformedMessage
{
    /// <summary>The message without the framework's own count of lines, which begins at 0; a problem has one of ours.</summary>
    public static string Of(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }
}
