using System.Text.Json;

namespace Rectification.Import.Tests.Styles;

/// <summary>Finds the nodes of an expected reading in its text: each heading or snippet is looked for after the one before it.</summary>
internal sealed class ExpectedOutline
{
    private const string LongTerm = "LongTerm";

    private readonly FoldedText _text;
    private readonly List<StyleItem> _items = [];
    private int _position;

    private ExpectedOutline(string text) => _text = new FoldedText(text);

    public static IReadOnlyList<StyleItem> Read(string text, string json)
    {
        using var document = JsonDocument.Parse(json);
        var outline = new ExpectedOutline(text);
        foreach (var node in document.RootElement.GetProperty("tree").EnumerateArray())
            outline.Add(node, parent: null, level: 0);

        return outline._items;
    }

    private void Add(JsonElement node, StyleNode? parent, int level)
    {
        var self = Take(node.GetProperty("k").GetString()!, node.GetProperty("t").GetString()!, parent, level, StatusOf(node));
        var measures = new Queue<string>(Children(node, "m").Select(measure => measure.GetString()!));
        foreach (var child in Children(node, "c"))
        {
            var start = _text.IndexOf(child.GetProperty("t").GetString()!, _position);
            while (measures.TryPeek(out var measure) && _text.IndexOf(measure, _position) < start)
                Take("measure", measures.Dequeue(), self, level + 1, status: null);

            Add(child, self, level + 1);
        }

        foreach (var measure in measures)
            Take("measure", measure, self, level + 1, status: null);
    }

    private StyleNode Take(string kind, string words, StyleNode? parent, int level, string? status)
    {
        var start = _text.IndexOf(words, _position);
        Assert.True(start >= 0, $"The expected {kind} is not in the text where it should be: {words}");
        var node = new StyleNode(kind, _text.OffsetOf(start));
        _items.Add(new(node, parent, level, words, status));
        _position = start + FoldedText.LengthOf(words);
        return node;
    }

    // The long term is part of the stage here, and a word of its status may tell it too.
    private static string? StatusOf(JsonElement node)
    {
        if (!node.TryGetProperty("status", out var status) || status.GetString() is not { } stage)
            return null;
        var words = node.TryGetProperty("statusText", out var text) ? text.GetString() : null;
        var isLongTerm = stage.EndsWith(LongTerm, StringComparison.Ordinal) || words?.Contains("长期", StringComparison.Ordinal) == true;
        return StyleStatus.Name(stage.Replace(LongTerm, "", StringComparison.Ordinal), isLongTerm);
    }

    private static JsonElement.ArrayEnumerator Children(JsonElement node, string name)
        => node.TryGetProperty(name, out var children) ? children.EnumerateArray() : default;
}
