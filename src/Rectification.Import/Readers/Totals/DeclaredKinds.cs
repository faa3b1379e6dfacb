using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>
/// Finds counts of what is to be put right at once, by a date or in the long run. These are kinds of problems and of measures, and say
/// nothing of how far they have come: 立行立改31条、限期整改58条、长期推进23条.
/// </summary>
internal static class DeclaredKinds
{
    private static readonly WordTable AtOnce = [.. TimeWords.AtOnce, "近期", "短期", "当下"];
    private static readonly WordTable Later =
    [
        "限期整改", "限时整改", "中期", "长期", "中长期", "长远", "近期整改", "长期整改", "中长期整改", "长期坚持", "长期推进", "持续整改", "持续推进", "分阶段整改", "分步整改",
    ];
    private static readonly string[] Fillers = ["类", "的", "有", "共", "问题", "措施", "任务", "事项", "举措", "具体"];

    /// <summary>Whether words in front of a number name such a kind: 限期整改的6项.</summary>
    public static bool IsKind(ReadOnlySpan<char> before)
    {
        var words = WithoutFillers(before);
        return AtOnce.LengthAtEnd(words) > 0 || Later.LengthAtEnd(words) > 0;
    }

    /// <summary>The positions of such counts; none unless one kind is put right at once and another later.</summary>
    public static HashSet<int> Find(CleanText text, List<DeclaredCount> counts)
    {
        var (found, atOnce) = (new HashSet<int>(), 0);
        for (var i = 0; i < counts.Count; i++)
        {
            var before = WithoutFillers(text.Fold(counts[i].Before));
            var isAtOnce = AtOnce.LengthAtEnd(before) > 0;
            if (!isAtOnce && Later.LengthAtEnd(before) == 0)
                continue;
            found.Add(i);
            atOnce += isAtOnce ? 1 : 0;
        }

        return atOnce > 0 && found.Count > atOnce ? found : [];
    }

    private static ReadOnlySpan<char> WithoutFillers(ReadOnlySpan<char> before)
    {
        while (TextSearch.LengthAtEnd(before, Fillers) is > 0 and var filler)
            before = before[..^filler];
        return before;
    }
}
