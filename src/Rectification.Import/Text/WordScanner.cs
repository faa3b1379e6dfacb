namespace Rectification.Import.Text;

/// <summary>Finds the words of many lists in one reading of a text; most of them stand in few places or none.</summary>
internal sealed class WordScanner
{
    private readonly CharacterTable<(string Word, int List)> _byFirst;
    private readonly PairFilter _begins;
    private readonly int _lists;

    public WordScanner(IReadOnlyList<IEnumerable<string>> lists)
    {
        var words = lists.SelectMany((list, index) => list.Distinct().Select(word => (Word: word, List: index))).ToList();
        _byFirst = new(words.GroupBy(entry => entry.Word[0]));
        _begins = new(words.ConvertAll(entry => entry.Word));
        _lists = lists.Count;
    }

    /// <summary>No places for each list.</summary>
    public List<int>[] NoPlaces() => [.. Enumerable.Range(0, _lists).Select(_ => new List<int>())];

    /// <summary>Adds for each list the places in which one of its words begins, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The place of its first character.</param>
    /// <param name="places">The places for each list.</param>
    public void Find(ReadOnlySpan<char> text, int offset, List<int>[] places)
    {
        for (var at = _begins.Next(text, 0); at < text.Length; at = _begins.Next(text, at + 1))
        {
            foreach (var (word, list) in _byFirst.Of(text[at]) ?? [])
            {
                if (TextSearch.GoesOn(text[at..], word))
                    places[list].Add(offset + at);
            }
        }
    }
}
