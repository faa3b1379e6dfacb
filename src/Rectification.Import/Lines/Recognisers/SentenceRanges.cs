using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Cuts paragraphs into sentences.</summary>
internal static class SentenceRanges
{
    /// <summary>The sentences of a paragraph, closing mark included; what stands in brackets or quotes is not cut.</summary>
    public static IEnumerable<TextRange> Split(CleanText text, TextRange paragraph)
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var stop = Sentences.IndexOfOutside(text.Fold(paragraph.From(start)), "。！？\n");
            var end = stop < 0 ? paragraph.End : start + stop + 1;
            yield return new(start, end);
            start = end;
        }
    }
}
