using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>
/// Counts that add up to all problems tell how far each part of them has come: of 12, 8 …，3 …，1 …. What no table knows is told by its
/// aspect; what has none is over where it comes first, as what is done does.
/// </summary>
internal static class DeclaredParts
{
    // Nobody tells more states apart.
    private const int MostParts = 8;

    private static readonly WordTable Measures = ["措施", "举措", "对策"];

    private const StatusTraits Unfinished =
        StatusTraits.Negation | StatusTraits.Ongoing | StatusTraits.Near | StatusTraits.Part | StatusTraits.Start;

    // 推进3个 and 拟办3个 tell a state beside others; 队伍建设3个 and 应急中心3个 alone are topics.
    private const StatusTraits Told = Unfinished | StatusTraits.Plan | StatusTraits.Going;

    /// <summary>The counts with the states that follow from what the notice declares elsewhere.</summary>
    public static List<DeclaredCount> WithParts(CleanText text, List<DeclaredCount> counts, KnownTotals known)
    {
        var told = counts.ToList();
        AddParts(text, told, known);
        AddMeasures(text, told, known);
        return told;
    }

    private static void AddParts(CleanText text, List<DeclaredCount> counts, KnownTotals known)
    {
        for (var first = 0; first < counts.Count; first++)
        {
            var sum = 0;
            for (var last = first; last < Math.Min(counts.Count, first + MostParts) && IsPart(counts[last])
                    && counts[last].Subject == counts[first].Subject && counts[last].Unit == counts[first].Unit; last++)
            {
                sum += counts[last].Value;
                if (last == first || !known.Issues(sum) || !IsTold(text, counts, first, last))
                    continue;
                for (var i = first; i <= last; i++)
                    counts[i] = counts[i] with { State = counts[i].State ?? StateOf(text.Fold(Alone(counts, i)), isFirst: i == first) };
                first = last;
                break;
            }
        }
    }

    // Measures counted again, fewer of them, with something that was done: 26项措施 … 措施落实21项.
    private static void AddMeasures(CleanText text, List<DeclaredCount> counts, KnownTotals known)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            var count = counts[i];
            var clause = text.Fold(Alone(counts, i));
            // 73条措施，落实68条
            var goesOn = i > 0 && counts[i - 1].Subject == DeclaredSubject.Measures && counts[i - 1].Value >= count.Value
                && counts[i - 1].Unit == count.Unit;
            var ofMeasures = count.Subject == DeclaredSubject.Measures
                || (count.Subject is null && (goesOn || TextSearch.ContainsAny(clause, Measures)));
            if (!ofMeasures || (count.State is not null && count.Subject is not null) || !MayBeShare(count, known)
                    || StatusStages.IsUnfinished(clause))
                continue;
            if ((StatusStages.TraitsOfStatus(clause) & (StatusTraits.Act | StatusTraits.Done)) != StatusTraits.None)
                counts[i] = count with { Subject = DeclaredSubject.Measures, State = DeclaredState.Completed };
        }
    }

    // 整改措施已落实33条 may as well be all of them, or tell of measures that are counted nowhere else.
    private static bool MayBeShare(DeclaredCount count, KnownTotals known)
        => count.State == DeclaredState.Completed
            ? known.MostMeasures == 0 || count.Value <= known.MostMeasures
            : count.Value < known.MostMeasures;

    // The clause of a count, without the counts beside it.
    private static TextRange Alone(List<DeclaredCount> counts, int index)
        => new(counts[index].From, index + 1 < counts.Count
            ? Math.Min(counts[index].Clause.End, counts[index + 1].Range.Start)
            : counts[index].Clause.End);

    private static bool IsPart(DeclaredCount count)
        => (count.Subject is null || count.Subject == DeclaredSubject.Issues) && !count.IsOfKinds;

    // At least one of them has a state, or says that it is not over.
    private static bool IsTold(CleanText text, List<DeclaredCount> counts, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (counts[i].State is not null || (StatusStages.TraitsOfStatus(text.Fold(Alone(counts, i))) & Unfinished) != StatusTraits.None)
                return true;
        }

        return false;
    }

    private static DeclaredState StateOf(ReadOnlySpan<char> clause, bool isFirst)
    {
        var traits = StatusStages.TraitsOfStatus(clause);
        if ((traits & (StatusTraits.Stage | StatusTraits.Preliminary)) != StatusTraits.None)
            return DeclaredState.Phased;
        return (isFirst || traits.HasFlag(StatusTraits.Reached)) && (traits & Told) == StatusTraits.None
            ? DeclaredState.Completed
            : DeclaredState.InProgress;
    }
}
