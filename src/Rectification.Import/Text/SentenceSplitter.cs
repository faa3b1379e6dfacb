namespace Rectification.Import.Text;

/// <summary>Cuts a stretch of text into sentences. A sentence ends behind its full stop; what stands in brackets or quotes is not cut.</summary>
internal static class SentenceSplitter
{
    private const string Openers = "（〔《“";
    private const string Closers = "）〕》”";

    /// <summary>The sentences, closing mark included.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The stretch to cut; line ends in it end a sentence too.</param>
    /// <param name="ends">The marks that end a sentence.</param>
    public static List<TextRange> Split(CleanText text, TextRange range, string ends = "。！？")
    {
        var sentences = new List<TextRange>();
        var span = text.Fold(range);
        var (start, depth) = (0, 0);
        for (var i = 0; i < span.Length; i++)
        {
            depth = span[i] == '\n' ? 0 : Math.Max(0, depth + Depth(span[i]));
            if (span[i] != '\n' && (depth > 0 || !ends.Contains(span[i], StringComparison.Ordinal)))
                continue;
            Add(start, i + 1);
            start = i + 1;
        }

        Add(start, span.Length);
        return sentences;

        void Add(int from, int to)
        {
            if (to > from)
                sentences.Add(new(range.Start + from, range.Start + to));
        }
    }

    private static int Depth(char character)
        => Openers.Contains(character, StringComparison.Ordinal) ? 1 : Closers.Contains(character, StringComparison.Ordinal) ? -1 : 0;
}
