using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Where sentences end. Punctuation inside quotes and brackets ends nothing.</summary>
internal static class Sentences
{
    private const string Openers = "“‘（《〈〔";
    private const string Closers = "”’）》〉〕";

    // Everything in between is passed over at once.
    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers + "。，；：！？\n");

    // Nobody quotes longer than this; looking on would make a text of opening quotes slow.
    private const int LongestQuote = 400;

    /// <summary>The first of these characters that stands outside quotes and brackets.</summary>
    /// <param name="words">The words.</param>
    /// <param name="ends">The characters looked for, punctuation or line feeds.</param>
    /// <param name="from">Where to start.</param>
    /// <returns>Its position, or -1. Where a quote or bracket never closes, it is taken to close at once.</returns>
    public static int IndexOfOutside(ReadOnlySpan<char> words, ReadOnlySpan<char> ends, int from = 0)
    {
        var depth = 0;
        for (var i = from; i < words.Length; i++)
        {
            var hop = words[i..].IndexOfAny(Marks);
            if (hop < 0)
                return -1;
            i += hop;
            var character = words[i];
            if (depth == 0 && ends.Contains(character))
                return i;
            if (Openers.Contains(character, StringComparison.Ordinal))
                depth += Closes(words[(i + 1)..], character) ? 1 : 0;
            else if (depth > 0 && Closers.Contains(character, StringComparison.Ordinal))
                depth--;
        }

        return -1;
    }

    /// <summary>The first sentence without its full stop; all of the words where none ends.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> words)
        => IndexOfOutside(words, "。") is > 0 and var stop ? words[..stop] : words;

    /// <summary>The range without the punctuation that closes a heading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The heading with its marker.</param>
    /// <param name="marker">The marker, whose own punctuation stays.</param>
    public static TextRange TrimEnd(CleanText text, TextRange range, TextRange marker = default)
    {
        var (start, end) = (Math.Max(range.Start, marker.End), range.End);
        while (end > start && text.Folded[end - 1] is '。' or '：' or '；' or '，' or '、' or '.' or '！')
            end--;
        return range.To(end);
    }

    private static bool Closes(ReadOnlySpan<char> rest, char opener)
        => rest[..Math.Min(rest.Length, LongestQuote)].Contains(Closers[Openers.IndexOf(opener, StringComparison.Ordinal)]);
}
