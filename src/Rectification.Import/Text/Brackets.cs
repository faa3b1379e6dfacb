namespace Rectification.Import.Text;

/// <summary>The brackets that a notice may put around a number, a label or a remark. 《》 name a document.</summary>
internal static class Brackets
{
    /// <summary>Those that open.</summary>
    public const string Openers = "（【〔〈〖{[";

    /// <summary>Those that close, in the same order.</summary>
    public const string Closers = "）】〕〉〗}]";

    /// <summary>Where the bracket opens that the last character closes.</summary>
    /// <returns>-1 where the words end otherwise.</returns>
    public static int IndexOfLastPair(ReadOnlySpan<char> words)
        => !words.IsEmpty && Closers.IndexOf(words[^1], StringComparison.Ordinal) is >= 0 and var pair
            ? words.LastIndexOf(Openers[pair])
            : -1;

    /// <summary>Where the bracket closes that the first character opens.</summary>
    /// <returns>-1 where the words begin otherwise, or it stays open.</returns>
    public static int IndexOfFirstPair(ReadOnlySpan<char> words)
        => !words.IsEmpty && Openers.IndexOf(words[0], StringComparison.Ordinal) is >= 0 and var pair ? words.IndexOf(Closers[pair]) : -1;
}
