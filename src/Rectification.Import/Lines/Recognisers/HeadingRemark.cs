using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Finds what a heading adds in brackets: "1.用车管理不严（责任领导：某某；整改状态：已完成）。"</summary>
internal static class HeadingRemark
{
    private const int LongestStatus = 24;
    private const string Openers = "（【〔";
    private const string Closers = "）】〕";

    /// <summary>The words between the brackets; empty where the heading ends otherwise, or its brackets hold no label.</summary>
    public static TextRange Find(CleanText text, TextRange heading)
    {
        var words = text.Fold(heading);
        if (words.IsEmpty || words[^1] != '）' || words.LastIndexOf('（') is not (>= 0 and var open))
            return default;
        var inside = new TextRange(heading.Start + open + 1, heading.End - 1);
        return LabelReader.TryRead(text, inside, out _) ? inside : default;
    }

    /// <summary>Whether a paragraph is nothing but labelled words, or a status, in brackets.</summary>
    public static bool IsParagraph(CleanText text, TextRange paragraph)
        => !paragraph.IsEmpty && Openers.Contains(text.Folded[paragraph.Start], StringComparison.Ordinal)
            && (Find(text, Sentences.TrimEnd(text, paragraph)).Start == paragraph.Start + 1 || FindStatus(text, paragraph).Start == paragraph.Start + 1);

    /// <summary>Finds a status that closes a paragraph in brackets: "…。（已完成，长期坚持）".</summary>
    /// <returns>The words between the brackets; empty where the paragraph closes otherwise.</returns>
    public static TextRange FindStatus(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(Sentences.TrimEnd(text, paragraph));
        if (words.IsEmpty || Closers.IndexOf(words[^1], StringComparison.Ordinal) is not (>= 0 and var pair) || words.LastIndexOf(Openers[pair]) is not (>= 0 and var open))
            return default;
        var inside = new TextRange(paragraph.Start + open + 1, paragraph.Start + words.Length - 1);
        return text.Forms.StatusPlaces.Contains(inside.Start) || (inside.Length <= LongestStatus && StatusReader.IsStatus(text, inside)) ? inside : default;
    }
}
