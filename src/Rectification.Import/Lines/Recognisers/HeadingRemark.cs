using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Finds what a heading adds in brackets: "1.用车管理不严（责任领导：某某；整改状态：已完成）。"</summary>
internal static class HeadingRemark
{
    private const int LongestStatus = 24;

    /// <summary>The words between the brackets; empty where the heading ends otherwise, or its brackets hold no label.</summary>
    public static TextRange Find(CleanText text, TextRange heading)
    {
        if (Brackets.IndexOfLastPair(text.Fold(heading)) is not (>= 0 and var open))
            return default;
        var inside = new TextRange(heading.Start + open + 1, heading.End - 1);
        // 【整改措施】 with nothing behind it is a label itself.
        return LabelReader.TryRead(text, inside, out var label) && (label.Range.End < inside.End || text.Folded[inside.End] == '）') ? inside : default;
    }

    /// <summary>Whether a paragraph is nothing but labelled words, or a status, in brackets.</summary>
    public static bool IsParagraph(CleanText text, TextRange paragraph)
        => !paragraph.IsEmpty && Brackets.Openers.Contains(text.Folded[paragraph.Start], StringComparison.Ordinal)
            && (Find(text, Sentences.TrimEnd(text, paragraph)).Start == paragraph.Start + 1 || FindStatus(text, paragraph).Start == paragraph.Start + 1);

    /// <summary>Finds a status that closes a paragraph in brackets: "…。（已完成，长期坚持）".</summary>
    /// <returns>The words between the brackets; empty where the paragraph closes otherwise.</returns>
    public static TextRange FindStatus(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(Sentences.TrimEnd(text, paragraph));
        if (Brackets.IndexOfLastPair(words) is not (>= 0 and var open))
            return default;
        var inside = new TextRange(paragraph.Start + open + 1, paragraph.Start + words.Length - 1);
        return text.Forms.StatusPlaces.Contains(inside.Start) || (inside.Length <= LongestStatus && StatusReader.IsStatus(text, inside)) ? inside : default;
    }
}
