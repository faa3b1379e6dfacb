using System.Text.Json;

namespace Rectification.Import.Tests.Styles;

/// <summary>Finds the nodes of an expected reading in its text: each heading or snippet is looked for after the one before it.</summary>
internal sealed class ExpectedOutline
{
    private readonly FoldedText _text;
    private readonly List<OutlineNode> _nodes = [];
    private int _position;

    private ExpectedOutline(string text) => _text = new FoldedText(text);

    public static IReadOnlyList<OutlineNode> Read(string text, string json)
    {
        using var document = JsonDocument.Parse(json);
        var outline = new ExpectedOutline(text);
        foreach (var node in document.RootElement.GetProperty("tree").EnumerateArray())
            outline.Add(node);

        return outline._nodes;
    }

    private void Add(JsonElement node)
    {
        Take(node.GetProperty("k").GetString()!, node.GetProperty("t").GetString()!);
        var measures = new Queue<string>(Children(node, "m").Select(measure => measure.GetString()!));
        foreach (var child in Children(node, "c"))
        {
            var start = _text.IndexOf(child.GetProperty("t").GetString()!, _position);
            while (measures.TryPeek(out var measure) && _text.IndexOf(measure, _position) < start)
                Take("measure", measures.Dequeue());

            Add(child);
        }

        foreach (var measure in measures)
            Take("measure", measure);
    }

    private void Take(string kind, string words)
    {
        var start = _text.IndexOf(words, _position);
        Assert.True(start >= 0, $"The expected {kind} is not in the text where it should be: {words}");
        _nodes.Add(new OutlineNode(kind, _text.OffsetOf(start)));
        _position = start + FoldedText.LengthOf(words);
    }

    private static JsonElement.ArrayEnumerator Children(JsonElement node, string name)
        => node.TryGetProperty(name, out var children) ? children.EnumerateArray() : default;
}
