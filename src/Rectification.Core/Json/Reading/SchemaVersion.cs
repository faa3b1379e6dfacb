using System.Globalization;
using System.Text.Json;

namespace Rectification.Json.Reading;

/// <summary>The versions of the wire format this library can make something of: 1 and a minor number.</summary>
internal static class SchemaVersion
{
    private const string Major = "1.";

    /// <summary>Whether the major version is the one known here.</summary>
    public static bool IsReadable(string version) => TryReadMinor(version, out _);

    /// <summary>Whether this is a minor version after the one known here.</summary>
    public static bool IsLater(string? version)
        => TryReadMinor(version, out var minor) && TryReadMinor(Notice.CurrentSchemaVersion, out var known) && minor > known;

    /// <summary>Looks ahead for the version of a document whose members stand in another order, as the canonical form has them.</summary>
    /// <returns>Null where there is none.</returns>
    public static string? Find(Utf8JsonReader document)
    {
        try
        {
            if (!document.Read() || document.TokenType != JsonTokenType.StartObject)
                return null;
            while (document.Read() && document.TokenType == JsonTokenType.PropertyName)
            {
                var isVersion = document.ValueTextEquals("schemaVersion"u8);
                if (!document.Read())
                    return null;
                if (isVersion)
                    return document.TokenType == JsonTokenType.String ? document.GetString() : null;
                if (!document.TrySkip())
                    return null;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken further on: the reading itself will meet it and report it there.
        }

        return null;
    }

    private static bool TryReadMinor(string? version, out int minor)
    {
        minor = 0;
        return version is not null && version.StartsWith(Major, StringComparison.Ordinal)
            && int.TryParse(version.AsSpan(Major.Length), NumberStyles.None, CultureInfo.InvariantCulture, out minor);
    }
}
