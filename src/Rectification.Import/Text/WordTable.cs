using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace Rectification.Import.Text;

/// <summary>
/// Words that are looked for together, kept by the character they begin with: most pairs of characters of a text begin none of them, so a
/// text is read once however many words the table holds. Worth it for tables that every line is held against.
/// </summary>
[CollectionBuilder(typeof(WordTable), nameof(Create))]
internal sealed class WordTable : IEnumerable<string>
{
    private readonly string[] _words;
    // A vector search finds one of so few characters without a wrong guess.
    private const int Few = 5;

    private readonly SearchValues<char>? _fewFirsts;
    private readonly SearchValues<char> _lasts;
    private readonly CharacterTable<string> _byFirst;
    private readonly PairFilter _begins;

    private WordTable(string[] words)
    {
        _words = words;
        _byFirst = new(words.OrderByDescending(word => word.Length).GroupBy(word => word[0]));
        _begins = new(words);
        _lasts = SearchValues.Create([.. words.Select(word => word[^1])]);
        var firsts = words.Select(word => word[0]).Distinct().ToArray();
        _fewFirsts = firsts.Length <= Few ? SearchValues.Create(firsts) : null;
    }

    public static WordTable Create(ReadOnlySpan<string> words) => new(words.ToArray());

    public IEnumerator<string> GetEnumerator() => _words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();

    /// <summary>Where the first of the words stands; -1 where none does. Of words that start together the longest wins.</summary>
    public int IndexIn(ReadOnlySpan<char> text, out int length)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            length = LengthAtStart(text[at..]);
            if (length > 0)
                return at;
        }

        length = 0;
        return -1;
    }

    // The next place in which a word may begin; the length of the text where there is none.
    private int Next(ReadOnlySpan<char> text, int from)
    {
        if (_fewFirsts is not null)
            return text[from..].IndexOfAny(_fewFirsts) is >= 0 and var hop ? from + hop : text.Length;
        return _begins.Next(text, from);
    }

    /// <summary>Whether one of the words begins with this character.</summary>
    public bool Begins(char character) => _byFirst.Of(character) is not null;

    /// <summary>How long the longest word is that the text starts with; 0 where it starts with none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text) => !text.IsEmpty && _byFirst.Of(text[0]) is { } words ? Longest(words, text) : 0;

    /// <summary>How long the longest word is that the text ends with; 0 where it ends with none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
        => text.IsEmpty || !_lasts.Contains(text[^1]) ? 0 : TextSearch.LengthAtEnd(text, _words);

    /// <summary>Where the word starts that ends last; -1 where none stands in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The character after the word; of words that end together the first of the table decides.</param>
    public int LastIndexIn(ReadOnlySpan<char> text, out int end)
    {
        for (end = text.LastIndexOfAny(_lasts) + 1; end > 0; end = text[..(end - 1)].LastIndexOfAny(_lasts) + 1)
        {
            foreach (var word in _words)
            {
                if (text[..end].EndsWith(word, StringComparison.Ordinal))
                    return end - word.Length;
            }
        }

        return -1;
    }

    private static int Longest(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (TextSearch.GoesOn(text, word))
                return word.Length;
        }

        return 0;
    }
}
