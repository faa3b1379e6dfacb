namespace Rectification.Json.Shapes;

/// <summary>What a table says about a part without knowing its type: all the schema needs.</summary>
internal interface IPartShape
{
    string Name { get; }

    string Description { get; }

    IEnumerable<(string Name, string Description, bool IsRequired, System.Text.Json.Nodes.JsonObject Value)> Describe();
}
