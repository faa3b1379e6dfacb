using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>
/// Counts that add up to all problems tell how far each part of them has come: of 12, 8 …，3 …，1 …. What no table knows is told by its aspect; what has none is over where
/// it comes first, as what is done does.
/// </summary>
internal static class DeclaredParts
{
    // Nobody tells more states apart.
    private const int MostParts = 8;

    private static readonly WordTable Measures = ["措施", "举措", "对策"];

    private const StatusTraits Unfinished = StatusTraits.Negation | StatusTraits.Ongoing | StatusTraits.Near | StatusTraits.Part | StatusTraits.Start;

    // 推进3个 and 拟办3个 tell a state beside others; 队伍建设3个 and 应急中心3个 alone are topics.
    private const StatusTraits Told = Unfinished | StatusTraits.Plan | StatusTraits.Going;

    /// <summary>Adds the states of such counts where the sentence tells none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="counts">Its counts.</param>
    /// <param name="states">Their states.</param>
    /// <param name="totals">What the notice declares.</param>
    public static void Complete(CleanText text, TextRange sentence, List<DeclaredCount> counts, DeclaredState?[] states, KnownTotals totals)
    {
        for (var first = 0; first < counts.Count; first++)
        {
            var sum = 0;
            for (var last = first; last < Math.Min(counts.Count, first + MostParts) && IsPart(counts[last]) && counts[last].Subject == counts[first].Subject && counts[last].Unit == counts[first].Unit; last++)
            {
                sum += counts[last].Value;
                if (last == first || !totals.Issues(sum) || !IsTold(text, sentence, counts, states, first, last))
                    continue;
                for (var i = first; i <= last; i++)
                    states[i] ??= StateOf(text.Fold(Clause(text, sentence, counts, i)), isFirst: i == first);
                first = last;
                break;
            }
        }
    }

    /// <summary>Adds the state of measures counted again, fewer of them, with something that was done: 26项措施 … 措施落实21项.</summary>
    /// <inheritdoc cref="Complete" path="/param"/>
    public static void CompleteMeasures(CleanText text, TextRange sentence, List<DeclaredCount> counts, DeclaredState?[] states, KnownTotals totals)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            var clause = text.Fold(Clause(text, sentence, counts, i));
            // 73条措施，落实68条
            var goesOn = i > 0 && counts[i - 1].Subject == DeclaredSubject.Measures && counts[i - 1].Value >= counts[i].Value && counts[i - 1].Unit == counts[i].Unit;
            var ofMeasures = counts[i].Subject == DeclaredSubject.Measures || (counts[i].Subject is null && (goesOn || TextSearch.ContainsAny(clause, Measures)));
            if (!ofMeasures || (states[i] is not null && counts[i].Subject is not null) || !MayBeShare(counts[i].Value, states[i], totals) || StatusStages.IsUnfinished(clause))
                continue;
            if ((StatusStages.TraitsOfStatus(clause) & (StatusTraits.Act | StatusTraits.Done)) == StatusTraits.None)
                continue;
            states[i] = DeclaredState.Completed;
            counts[i] = counts[i] with { Subject = DeclaredSubject.Measures };
        }
    }

    // 整改措施已落实33条 may as well be all of them, or tell of measures that are counted nowhere else.
    private static bool MayBeShare(int value, DeclaredState? state, KnownTotals totals)
        => state == DeclaredState.Completed ? totals.MostMeasures == 0 || value <= totals.MostMeasures : value < totals.MostMeasures;

    /// <summary>The clause of a count, without the counts beside it.</summary>
    public static TextRange Clause(CleanText text, TextRange sentence, List<DeclaredCount> counts, int index)
    {
        var start = DeclaredCountReader.ClauseStart(text, sentence, counts[index].Range.Start);
        var end = DeclaredCountReader.ClauseEnd(text, sentence, counts[index].Range.End);
        start = index > 0 ? Math.Max(start, counts[index - 1].Range.End) : start;
        return new(start, index + 1 < counts.Count ? Math.Min(end, counts[index + 1].Range.Start) : end);
    }

    private static bool IsPart(DeclaredCount count) => (count.Subject is null || count.Subject == DeclaredSubject.Issues) && !count.Unit.EndsWith('类');

    // At least one of them has a state, or says that it is not over.
    private static bool IsTold(CleanText text, TextRange sentence, List<DeclaredCount> counts, DeclaredState?[] states, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (states[i] is not null || (StatusStages.TraitsOfStatus(text.Fold(Clause(text, sentence, counts, i))) & Unfinished) != StatusTraits.None)
                return true;
        }

        return false;
    }

    private static DeclaredState StateOf(ReadOnlySpan<char> clause, bool isFirst)
    {
        var traits = StatusStages.TraitsOfStatus(clause);
        if ((traits & (StatusTraits.Stage | StatusTraits.Preliminary)) != StatusTraits.None)
            return DeclaredState.Phased;
        return (isFirst || traits.HasFlag(StatusTraits.Reached)) && (traits & Told) == StatusTraits.None ? DeclaredState.Completed : DeclaredState.InProgress;
    }
}
