using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>Where the words stand with which the phrases of the signs begin: the text is read once for all signs, for most are met in few places or none.</summary>
internal static class PhraseStarts
{
    private static readonly CharacterTable<(string Word, int Sign)> ByFirst = new(NatureSigns.All
        .SelectMany((sign, index) => sign.Phrases.SelectMany(phrase => phrase.First).Distinct().Select(word => (Word: word, Sign: index)))
        .GroupBy(entry => entry.Word[0]));

    /// <summary>For each of <see cref="NatureSigns.All"/> the places in a stretch, in order.</summary>
    public static List<int>[] Find(CleanText text, TextRange range)
    {
        var starts = new List<int>[NatureSigns.All.Length];
        for (var sign = 0; sign < starts.Length; sign++)
            starts[sign] = [];
        var words = text.Fold(range);
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var (word, sign) in ByFirst.Of(words[at]) ?? [])
            {
                if (TextSearch.GoesOn(words[at..], word))
                    starts[sign].Add(range.Start + at);
            }
        }

        return starts;
    }
}
