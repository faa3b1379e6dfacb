namespace Rectification.Import.Text;

/// <summary>Looks for words of a table in a stretch of folded text.</summary>
internal static class TextSearch
{
    /// <summary>Whether a text starts with a word whose first character it has; most words that share it differ in the second.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text, string word)
        => text.Length >= word.Length && (word.Length == 1 || (text[1] == word[1] && (word.Length == 2 || text.StartsWith(word))));

    /// <summary>Where the first of the words stands; -1 where none does. Of words that start together the longest wins.</summary>
    public static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length)
    {
        var first = -1;
        length = 0;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || (first >= 0 && (at > first || (at == first && word.Length <= length))))
                continue;
            (first, length) = (at, word.Length);
        }

        return first;
    }

    /// <inheritdoc cref="IndexOfAny(ReadOnlySpan{char}, ReadOnlySpan{string}, out int)"/>
    public static int IndexOfAny(ReadOnlySpan<char> text, WordTable words, out int length) => words.IndexIn(text, out length);

    public static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, WordTable words) => words.IndexIn(text, out _) >= 0;

    /// <summary>How long the longest word is that the text starts with; 0 where it starts with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.StartsWith(word, StringComparison.Ordinal))
                longest = word.Length;
        }

        return longest;
    }

    /// <inheritdoc cref="LengthAtStart(ReadOnlySpan{char}, ReadOnlySpan{string})"/>
    public static int LengthAtStart(ReadOnlySpan<char> text, WordTable words) => words.LengthAtStart(text);

    public static bool StartsWithAny(ReadOnlySpan<char> text, WordTable words) => words.LengthAtStart(text) > 0;

    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words) => LengthAtStart(text, words) > 0;

    /// <summary>How long the longest word is that the text ends with; 0 where it ends with none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.EndsWith(word, StringComparison.Ordinal))
                longest = word.Length;
        }

        return longest;
    }

    /// <inheritdoc cref="LengthAtEnd(ReadOnlySpan{char}, ReadOnlySpan{string})"/>
    public static int LengthAtEnd(ReadOnlySpan<char> text, WordTable words) => words.LengthAtEnd(text);
}
