using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Cuts a paragraph in front of every label that stands inside it: "…。整改时限：年底前。责任领导：…".</summary>
internal static class ParagraphParts
{
    public static List<TextRange> Split(CleanText text, TextRange paragraph)
    {
        var parts = new List<TextRange>();
        var start = paragraph.Start;
        var clause = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (text.Folded[i] is '。' or '；')
            {
                clause = i + 1;
            }
            else if (text.Folded[i] == '：' && clause > start && LabelReader.TryRead(text, new(clause, paragraph.End), out var label) && label.Range.End > i)
            {
                parts.Add(new(start, clause));
                start = clause;
            }
        }

        parts.Add(new(start, paragraph.End));
        return parts;
    }
}
