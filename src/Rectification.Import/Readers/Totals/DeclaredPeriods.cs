using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>
/// Finds what was done in each of several periods or batches, which is a share of what was done: 第一季度末完成12项，第二季度又完成6项，累计完成18项;
/// 9月落实3条，10月落实4条.
/// </summary>
internal static class DeclaredPeriods
{
    private const int LongestOrdinal = 3;
    private const int LongestTerm = 4;

    private static readonly WordTable Firsts = ["首批", "头一批", "第一个月", "第二个月", "第三个月"];
    private static readonly WordTable Periods = ["阶段", "季度", "批", "轮", "步"];
    private static readonly WordTable Terms = ["个月内", "天内", "日内", "月内", "周内"];
    private static readonly WordTable Times = ["月", "季度", "旬", "周", "半年", "阶段", "年底", "此后", "其后", "随后"];
    private static readonly WordTable CutOffs = [.. TimeWords.AsOf, "目前", "至今", "以来", "累计", "历时", "经过"];
    private static readonly WordTable Acts = ["完成", "落实", "落地", "改完", "整改", "办结", "销号", "解决"];

    /// <summary>The counts without such shares, and without the bare numbers behind them until they are summed up.</summary>
    public static List<DeclaredCount> WithoutShares(CleanText text, List<DeclaredCount> counts)
    {
        if (counts.Count(count => TellsPeriod(text.Fold(count.Opening))) < 2)
            return counts;
        var (kept, inPeriod) = (new List<DeclaredCount>(), false);
        foreach (var count in counts)
        {
            var clause = text.Fold(count.Opening);
            inPeriod = TellsPeriod(clause) || (inPeriod && count.Subject is null && !TextSearch.ContainsAny(clause, CountWords.Sums));
            if (!inPeriod)
                kept.Add(count);
        }

        return kept;
    }

    /// <summary>How long the period or batch is that a clause opens with (第一阶段, 第二季度, 首批, 两个月内); 0 where it opens with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> clause)
    {
        if (Firsts.LengthAtStart(clause) is > 0 and var first)
            return first;
        if (clause is ['第', ..] && Periods.IndexIn(clause, out var noun) is > 1 and <= LongestOrdinal and var at)
            return at + noun;
        return Terms.IndexIn(clause, out var term) is > 0 and <= LongestTerm and var end ? end + term : 0;
    }

    // 2月底前完成4项; 截至2月底 speaks of all there is.
    private static bool TellsPeriod(ReadOnlySpan<char> clause)
        => LengthAtStart(clause) > 0
            || (Times.IndexIn(clause, out _) >= 0 && CutOffs.IndexIn(clause, out _) < 0 && TextSearch.ContainsAny(clause, Acts));
}
