using System.Text.Json;
using System.Text.Json.Nodes;
using Rectification.Json;
using Rectification.Json.Shapes;

namespace Rectification.Privacy;

/// <summary>The texts of a notice with the words that announce them: a member named person needs no label of its own.</summary>
internal abstract class NoticeTexts : PartRewriter
{
    private static readonly (string Holder, string Member, string Label)[] Labels =
    [
        ("responsible", "person", "责任人："),
        ("responsible", "leader", "责任领导："),
        ("contact", "emails", "监督邮箱："),
        ("contact", "phones", "电话："),
    ];

    private static readonly JsonSerializerOptions Written = new() { Encoder = NoticeJson.Encoder };

    private bool _isChanged;

    public sealed override string Text(string value)
    {
        var text = value.Length == 0 ? value : Rewrite(value, LabelOf());
        _isChanged |= text != value;
        return text;
    }

    public sealed override ExtensionMember Extension(ExtensionMember member)
    {
        _isChanged = false;
        using (Enter(member.Name))
        {
            var rewritten = Rewrite(JsonNode.Parse(member.Json));
            return _isChanged ? new(member.Name, rewritten!.ToJsonString(Written)) : member;
        }
    }

    /// <summary>What stands in the place of a text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="label">What its member says about it; empty for most.</param>
    protected abstract string Rewrite(string value, string label);

    private string LabelOf()
    {
        // The items of a list have one step more.
        var last = Steps.Count - (Steps[^1] is [>= '0' and <= '9', ..] ? 2 : 1);
        foreach (var (holder, member, label) in Labels)
        {
            if (last > 0 && Steps[last] == member && Steps[last - 1] == holder)
                return label;
        }

        return "";
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
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && ReadText(value) is { } text:
                return JsonValue.Create(Text(text));
            default:
                return node;
        }
    }

    /// <summary>The text of a value; null for one that holds half a character, which no program can read.</summary>
    private static string? ReadText(JsonValue value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private JsonNode? Below(string step, JsonNode? node)
    {
        using (Enter(step))
            return Rewrite(node?.DeepClone());
    }
}
