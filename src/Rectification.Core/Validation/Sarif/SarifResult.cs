using System.Globalization;
using System.Text.Json;
using Rectification.Primitives;

namespace Rectification.Validation.Sarif;

/// <summary>Writes one finding as a SARIF result.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter writer, SarifArtifact artifact, Finding finding, CultureInfo language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        // A host's own rule is not in the catalogue and has no index.
        if (RuleCatalog.IndexOf(finding.Rule) is var index and >= 0)
            writer.WriteNumber("ruleIndex", index);
        writer.WriteString("level", Level(finding.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("text", finding.GetMessage(language));
        writer.WriteEndObject();
        WriteLocation(writer, artifact, finding);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("rectifyFinding/v1", FindingBaseline.Fingerprint(finding));
        writer.WriteEndObject();
        if (finding.SuggestedFix is { } fix)
        {
            writer.WriteStartObject("properties");
            writer.WriteString("suggestedFix", fix);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteLocation(Utf8JsonWriter writer, SarifArtifact artifact, Finding finding)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", artifact.Uri);
        writer.WriteEndObject();
        if (finding.Source is { } source && artifact.GetPosition is { } position)
            WriteRegion(writer, source, position);
        writer.WriteEndObject();
        if (finding.Path.Length > 0)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", finding.Path);
            writer.WriteString("kind", "member");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, SourceSpan source, Func<int, (int Line, int Column)> position)
    {
        var (start, end) = (position(source.Start), position(source.End));
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        writer.WriteNumber("charOffset", source.Start);
        writer.WriteNumber("charLength", source.Length);
        writer.WriteEndObject();
    }
}
