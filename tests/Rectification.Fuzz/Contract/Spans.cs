using Rectification.Primitives;

namespace Rectification.Fuzz.Contract;

/// <summary>Every source of a notice, of whatever part: found by the type, so that a new part is not forgotten.</summary>
internal static class Spans
{
    /// <summary>The sources, each with the part it stands in.</summary>
    public static List<(NoticePart Part, SourceSpan Source)> Of(Notice? notice)
    {
        var spans = new List<(NoticePart, SourceSpan)>();
        if (notice is not null)
            Add(spans, notice);
        return spans;
    }

    private static void Add(List<(NoticePart, SourceSpan)> spans, NoticePart part)
    {
        foreach (var property in Properties.Of(part.GetType()))
        {
            var value = property.GetValue(part);
            if (value is SourceSpan span)
                spans.Add((part, span));
            else if (value is NoticePart inner)
                Add(spans, inner);
            else if (value is System.Collections.IEnumerable items and not string)
                items.OfType<NoticePart>().ToList().ForEach(item => Add(spans, item));
        }
    }
}
