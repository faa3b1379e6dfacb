using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json;
using Rectification.Json.Shapes;

namespace Rectification.Privacy;

/// <summary>The texts of a notice with the words that announce them: a member named person needs no label of its own.</summary>
internal abstract class NoticeTexts : PartRewriter
{
    private static readonly (string Ending, string Label)[] Labels =
    [
        ("/responsible/person", "责任人："),
        ("/responsible/leader", "责任领导："),
    ];

    public sealed override string Text(string value) => value.Length == 0 ? value : Rewrite(value, LabelOf(Path));

    public sealed override ExtensionMember Extension(ExtensionMember member)
    {
        using (Enter(member.Name))
        {
            var rewritten = Rewrite(JsonNode.Parse(member.Json));
            return new(member.Name, rewritten?.ToJsonString(new JsonSerializerOptions { Encoder = NoticeJson.Encoder }) ?? "null");
        }
    }

    /// <summary>What stands in the place of a text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="label">What its member says about it; empty for most.</param>
    protected abstract string Rewrite(string value, string label);

    private static string LabelOf(string path)
    {
        foreach (var (ending, label) in Labels)
        {
            if (path.EndsWith(ending, StringComparison.Ordinal))
                return label;
        }

        return path.StartsWith("/contact/emails/", StringComparison.Ordinal) ? "监督邮箱：" : path.StartsWith("/contact/phones/", StringComparison.Ordinal) ? "电话：" : "";
    }

    private JsonNode? Rewrite(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var name in members.Select(static member => member.Key).ToList())
                    members[name] = Below(name, members[name]);
                return members;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    items[i] = Below(i.ToString(System.Globalization.CultureInfo.InvariantCulture), items[i]);
                return items;
            case JsonValue value when value.TryGetValue<string>(out var text):
                return JsonValue.Create(Text(text));
            default:
                return node;
        }
    }

    private JsonNode? Below(string step, JsonNode? node)
    {
        using (Enter(step))
            return Rewrite(node?.DeepClone());
    }
}
