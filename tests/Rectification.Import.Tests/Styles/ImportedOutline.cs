using Rectification.Primitives;

namespace Rectification.Import.Tests.Styles;

/// <summary>The nodes of an imported notice. Parts that the text does not write, such as an implied aspect, are left out.</summary>
internal sealed class ImportedOutline
{
    private readonly string _text;
    private readonly List<StyleItem> _items = [];

    private ImportedOutline(string text) => _text = text;

    public static IReadOnlyList<StyleItem> Read(string text, Notice notice)
    {
        var outline = new ImportedOutline(text);
        foreach (var aspect in notice.Aspects)
            outline.Add(aspect);

        return outline._items;
    }

    private void Add(Aspect aspect)
    {
        var self = Take("aspect", aspect.Implicit ? null : aspect.Source, parent: null, level: 0, aspect.Number, aspect.Title);
        var level = self is null ? 0 : 1;
        Add(aspect.Measures, self, level);
        foreach (var issue in aspect.Issues)
            Add(issue, self, level);
    }

    private void Add(Issue issue, StyleNode? parent, int level)
    {
        var self = Take("issue", issue.Source, parent, level, issue.Number, issue.Title, issue.Status is { } status ? StyleStatus.Name(status.Progress.ToString(), status.LongTerm) : null);
        Add(issue.Measures, self, level + 1);
        foreach (var child in issue.Issues)
            Add(child, self, level + 1);
    }

    private void Add(IEnumerable<Measure> measures, StyleNode? parent, int level)
    {
        foreach (var measure in measures)
            Take("measure", measure.Source, parent, level, measure.Marker, measure.Text);
    }

    private StyleNode? Take(string kind, SourceSpan? source, StyleNode? parent, int level, string? number, string? words, string? status = null)
    {
        if (source is not { } span)
            return parent;

        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(_text[start]))
            start++;

        var node = new StyleNode(kind, start);
        _items.Add(new(node, parent, level, $"{number} {words}".Trim(), status));
        return node;
    }
}
