namespace Rectification.Json.Shapes;

/// <summary>What a table says about a part without knowing its type: all that the schema and the converters need.</summary>
internal interface IPartShape
{
    string Name { get; }

    string Description { get; }

    Type PartType { get; }

    IEnumerable<(string Name, string Description, bool IsRequired, System.Text.Json.Nodes.JsonObject Value)> Describe();

    System.Text.Json.Serialization.JsonConverter NewConverter(NoticeJsonReadOptions options);
}
