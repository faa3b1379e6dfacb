namespace Rectification.Validation.Engine;

/// <summary>Words that are looked for together. The framework's own search for several words needs .NET 9.</summary>
internal sealed class WordSet(params string[] words)
{
    /// <summary>Whether one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the words stands; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var first = -1;
        foreach (var word in words)
        {
            // Only what stands in front of the best place so far can be better.
            var at = (first < 0 ? text : text[..Math.Min(text.Length, first + word.Length - 1)]).IndexOf(word, StringComparison.Ordinal);
            first = at < 0 ? first : at;
        }

        return first;
    }
}
