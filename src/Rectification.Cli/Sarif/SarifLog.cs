using System.Globalization;
using System.Text.Json;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Sarif;

/// <summary>Writes findings as a SARIF 2.1.0 log, which editors and CI systems show on the text.</summary>
/// <remarks>
/// One run: the tool with the rules that were found broken, one result a finding with its places in the text, their JSON Pointers as
/// logical locations, a fingerprint that a baseline can use, and the suggested fix as a property. Keeps no state.
/// </remarks>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log.</summary>
    /// <param name="stream">Where to; UTF-8 without a byte order mark. Stays open.</param>
    /// <param name="artifacts">The files; enumerated once, so that any number can be written as they come.</param>
    /// <param name="culture">
    /// The language of the messages: any Chinese culture gives Chinese, any other English; null means the current UI culture.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<SarifArtifact> artifacts, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(artifacts);
        using var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = NoticeJson.Encoder });
        var language = culture ?? CultureInfo.CurrentUICulture;
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, language);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteString("language", language.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh-CN" : "en-US");
        writer.WriteStartArray("results");
        foreach (var artifact in artifacts)
        {
            foreach (var finding in artifact.Findings)
                SarifResult.Write(writer, artifact, finding, language);
            // A long log is written as it grows, not gathered.
            writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, CultureInfo language)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "rectify");
        writer.WriteString("semanticVersion", Version);
        writer.WriteStartArray("rules");
        foreach (var rule in Rules.All)
            WriteRule(writer, rule, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Version => typeof(SarifLog).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    private static void WriteRule(Utf8JsonWriter writer, RuleDescriptor rule, CultureInfo language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.Name);
        writer.WriteStartObject("shortDescription");
        writer.WriteString("text", rule.GetTitle(language));
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifResult.Level(rule.DefaultSeverity));
        writer.WriteEndObject();
        if (rule.HelpLink is { } help)
            writer.WriteString("helpUri", help.AbsoluteUri);
        writer.WriteEndObject();
    }
}
