namespace Rectification.Json;

/// <content>The JSON Schema of the wire format.</content>
public static partial class NoticeJson
{
    private const string SchemaResource = "notice-1.0.json";

    /// <summary>
    /// The JSON Schema (2020-12) of the version of the wire format this library writes, <see cref="Notice.CurrentSchemaVersion"/>.
    /// </summary>
    /// <returns>The schema as indented text, the same on every system.</returns>
    public static string GetSchema()
    {
        using var stream = typeof(NoticeJson).Assembly.GetManifestResourceStream(SchemaResource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
