namespace Rectification.Import.Text;

/// <summary>
/// Groups of words of which the first group decides that has a word in a text. The text is read once, however many groups there are.
/// </summary>
internal sealed class RankedWords
{
    private readonly CharacterTable<(string Word, int Rank)> _byFirst;
    private readonly int _groups;

    /// <summary>Takes the groups in the order in which they decide.</summary>
    public RankedWords(params string[][] groups)
    {
        var all = groups.SelectMany((words, rank) => words.Select(word => (Word: word, Rank: rank))).ToList();
        _groups = groups.Length;
        _byFirst = new(all.GroupBy(entry => entry.Word[0]));
    }

    /// <summary>The rank of the group that decides, from 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first rank to look at.</param>
    /// <returns>The number of groups where no word stands in the text.</returns>
    public int RankIn(ReadOnlySpan<char> text, int from = 0)
    {
        var best = _groups;
        for (var at = 0; at < text.Length && best > from; at++)
        {
            foreach (var (word, rank) in _byFirst.Of(text[at]) ?? [])
            {
                if (rank >= from && rank < best && TextSearch.GoesOn(text[at..], word))
                    best = rank;
            }
        }

        return best;
    }
}
