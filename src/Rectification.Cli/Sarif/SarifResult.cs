using System.Globalization;
using System.Text.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Sarif;

/// <summary>Writes one finding as a SARIF result.</summary>
internal static class SarifResult
{
    private static readonly Dictionary<string, int> Indexes = Rules.All.Select(static (rule, index) => (rule.Id, index))
        .ToDictionary(StringComparer.Ordinal);

    public static void Write(Utf8JsonWriter writer, SarifArtifact artifact, SarifFinding found, CultureInfo language)
    {
        var finding = found.Finding;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        // A host's own rule is not in the catalogue and has no index.
        if (Indexes.TryGetValue(finding.Rule.Id, out var index))
            writer.WriteNumber("ruleIndex", index);
        writer.WriteString("level", Level(finding.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("text", finding.GetMessage(language));
        writer.WriteEndObject();
        WriteLocations(writer, artifact, found);
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

    public static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    private static void WriteLocations(Utf8JsonWriter writer, SarifArtifact artifact, SarifFinding found)
    {
        var finding = found.Finding;
        writer.WriteStartArray("locations");
        if (finding.Source is null && found is { Line: { } line, Column: { } column })
            WriteLocation(writer, found.Uri ?? artifact.Uri, finding.Path, () => WriteRegion(writer, line, column), null);
        else
            WriteLocation(writer, artifact, finding.Path, finding.Source, null);
        writer.WriteEndArray();
        if (finding.Related.IsEmpty)
            return;
        writer.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Count; i++)
            WriteLocation(writer, artifact, finding.Related[i].Path, finding.Related[i].Source, (i + 1, finding.Related[i].Name));
        writer.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter writer, SarifArtifact artifact, string path, SourceSpan? source,
        (int Id, string Name)? related)
        => WriteLocation(writer, artifact.Uri, path,
            source is { } place && artifact.GetPosition is { } position ? () => WriteRegion(writer, place, position) : null, related);

    /// <summary>A place; one that is related has an id, from 1, and a name to show.</summary>
    private static void WriteLocation(Utf8JsonWriter writer, string uri, string path, Action? writeRegion, (int Id, string Name)? related)
    {
        writer.WriteStartObject();
        if (related is { } other)
            writer.WriteNumber("id", other.Id);
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", uri);
        writer.WriteEndObject();
        writeRegion?.Invoke();
        writer.WriteEndObject();
        if (path.Length > 0)
            WriteLogicalLocation(writer, path);
        if (related is { Name.Length: > 0 })
        {
            writer.WriteStartObject("message");
            writer.WriteString("text", related.Value.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteLogicalLocation(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", path);
        writer.WriteString("kind", "member");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // Of what stands in JSON, where it begins is known, not where it ends.
    private static void WriteRegion(Utf8JsonWriter writer, int line, int column)
    {
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", line);
        writer.WriteNumber("startColumn", column);
        writer.WriteEndObject();
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
