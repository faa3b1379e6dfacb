using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Finds the status in brackets that opens an answer: 【已办结】一是….</summary>
internal static class OpeningStatus
{
    /// <summary>The words, and the words with their brackets; empty where the paragraph opens otherwise.</summary>
    public static ClosingWords Find(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph);
        if (words.IsEmpty || Brackets.Openers.IndexOf(words[0], StringComparison.Ordinal) is not (>= 0 and var opener) || !text.Forms.StatusPlaces.Contains(paragraph.Start + 1))
            return default;
        var close = words.IndexOf(Brackets.Closers[opener]);
        return close < 0 || close + 1 == words.Length ? default : new(new(paragraph.Start + 1, paragraph.Start + close), paragraph.To(paragraph.Start + close + 1));
    }
}
