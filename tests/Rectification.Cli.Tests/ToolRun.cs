using System.Text.Json;

namespace Rectification.Cli.Tests;

/// <summary>How a process ended and what it wrote.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Standard output as NDJSON.</summary>
    public IReadOnlyList<JsonElement> Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    /// <summary>Standard output as one JSON document.</summary>
    public JsonElement Json => Parse(Output);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
