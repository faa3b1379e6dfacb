using Rectification.Import.Lexicon;
using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Words that speak of all that is unfinished, not of one matter: 对正在整改的2个问题，…, 尚未完成整改的事项，….</summary>
internal static class UnfinishedAsWhole
{
    private static readonly WordTable Openings = [.. ProblemWords.Frames, "对于", "对", "就"];
    private static readonly string[] Units = ["个", "项", "条", "件"];
    private const string Digits = "0123456789一二三四五六七八九十两";

    /// <summary>Whether the first clause of a paragraph does.</summary>
    public static bool Opens(ReadOnlySpan<char> paragraph)
    {
        var end = paragraph.IndexOf('，');
        if (end <= 0)
            return false;
        var words = paragraph[..end];
        words = words[TextSearch.LengthAtStart(words, Openings)..];
        var noun = TextSearch.LengthAtEnd(words, ProblemWords.Counted);
        if (noun == 0)
            return false;
        words = words[..^noun];
        var unit = TextSearch.LengthAtEnd(words, Units);
        words = words[..^unit].TrimEnd(Digits);
        return DeclaredStates.OfWhole(words) is { } state && state != DeclaredState.Completed;
    }
}
