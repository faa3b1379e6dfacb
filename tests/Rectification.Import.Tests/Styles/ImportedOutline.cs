using Rectification.Primitives;

namespace Rectification.Import.Tests.Styles;

/// <summary>The nodes of an imported notice. Parts that the text does not write, such as an implied aspect, are left out.</summary>
internal static class ImportedOutline
{
    public static IReadOnlyList<OutlineNode> Read(string text, Notice notice)
        => [.. notice.Aspects.SelectMany(aspect => Nodes(text, aspect))];

    private static IEnumerable<OutlineNode> Nodes(string text, Aspect aspect)
        => [
            .. Written(text, "aspect", aspect.Implicit ? null : aspect.Source),
            .. aspect.Measures.SelectMany(measure => Written(text, "measure", measure.Source)),
            .. aspect.Issues.SelectMany(issue => Nodes(text, issue)),
        ];

    private static IEnumerable<OutlineNode> Nodes(string text, Issue issue)
        => [
            .. Written(text, "issue", issue.Source),
            .. issue.Measures.SelectMany(measure => Written(text, "measure", measure.Source)),
            .. issue.Issues.SelectMany(child => Nodes(text, child)),
        ];

    private static IEnumerable<OutlineNode> Written(string text, string kind, SourceSpan? source)
    {
        if (source is not { } span)
            yield break;

        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(text[start]))
            start++;

        yield return new OutlineNode(kind, start);
    }
}
