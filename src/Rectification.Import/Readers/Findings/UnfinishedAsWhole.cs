using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>Words that speak of all that is unfinished, not of one matter: 对正在整改的2个问题，…, 尚未完成整改的事项，….</summary>
internal static class UnfinishedAsWhole
{
    private static readonly string[] Openings = ["对于", "对", "针对", "就", "关于"];
    private static readonly string[] Nouns = ["具体问题", "问题", "整改事项", "事项", "整改任务", "任务"];
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
        var noun = TextSearch.LengthAtEnd(words, Nouns);
        if (noun == 0)
            return false;
        words = words[..^noun];
        var unit = TextSearch.LengthAtEnd(words, Units);
        words = words[..^unit].TrimEnd(Digits);
        return DeclaredStates.Within(words) is { } state && state != DeclaredState.Completed;
    }
}
