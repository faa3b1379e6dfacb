using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Finds the status in brackets that opens an answer: 【已办结】一是….</summary>
internal static class OpeningStatus
{
    private const int Longest = 24;

    /// <summary>The words, and the words with their brackets; empty where the paragraph opens otherwise.</summary>
    public static ClosingWords Find(CleanText text, TextRange paragraph)
    {
        var close = Brackets.IndexOfFirstPair(text.Fold(paragraph));
        if (close < 0 || close + 1 == paragraph.Length)
            return default;
        var inside = new TextRange(paragraph.Start + 1, paragraph.Start + close);
        return IsStatus(text, inside) ? new(inside, paragraph.To(paragraph.Start + close + 1)) : default;
    }

    // A line that begins with a bracket may as well be labelled: 【取得成果】…; behind the heading, on its line, a status is one.
    private static bool IsStatus(CleanText text, TextRange words)
        => text.Forms.StatusPlaces.Contains(words.Start)
            || (words.Length <= Longest && words.Start > 1 && text.Folded[words.Start - 2] != '\n' && StatusReader.IsStatus(text, words));
}
