using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>
/// Reads the totals a text declares for the whole notice: 4个方面18项具体问题, 已完成整改13个. Meant for the parts that speak of the whole:
/// preamble, organisation, what leads up to the findings, and closing sections.
/// </summary>
internal static class DeclaredTotalsReader
{
    // Nobody goes on about a total that lies further back.
    private const int MostRemembered = 20;

    private static readonly WordTable Rest = ["其余", "其他", "剩余", "剩余的", "余下", "剩下"];

    private static readonly WordTable SpokenOf = ["分别", "的成效", "的成果", "的效果"];

    /// <summary>The totals, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch to look at.</param>
    /// <param name="answer">What the notice answers.</param>
    /// <param name="known">What the notice declares in any of its parts; null where nothing is known yet.</param>
    public static List<DeclaredTotal> Find(CleanText text, TextRange range, AnsweredInspection answer = default, KnownTotals? known = null)
    {
        var (totals, named) = (new List<DeclaredTotal>(), new List<DeclaredCount>());
        foreach (var sentence in SentenceRanges.Split(text, range))
            Read(text, sentence, totals, named, answer, known);
        return totals;
    }

    // The named counts of the sentences before: a bare 已完成35项 goes on about one of them.
    private static void Read(CleanText text, TextRange sentence, List<DeclaredTotal> totals, List<DeclaredCount> before, AnsweredInspection answer, KnownTotals? known)
    {
        var counts = DeclaredShares.WithoutShares(text, sentence, DeclaredCountReader.Find(text, sentence, answer, goesOn: before.Count > 0));
        var states = DeclaredStateFinder.StatesOf(text, sentence, counts);
        if (known is not null)
        {
            DeclaredParts.Complete(text, sentence, counts, states, known);
            DeclaredParts.CompleteMeasures(text, sentence, counts, states, known);
        }

        var kinds = DeclaredKinds.Find(text, sentence, counts);
        var (sums, issues) = (SumsOfStates(counts, states), counts.FindLast(count => count.Subject == DeclaredSubject.Issues)?.Value);
        var (spokenOf, named) = (DeclaredSubjectFinder.SpokenOf(counts, states, before), -1);
        before.AddRange(counts.Where(count => count.Subject is not null));
        before.RemoveRange(0, Math.Max(0, before.Count - MostRemembered));
        for (var i = 0; i < counts.Count; i++)
        {
            var (count, state) = (counts[i], states[i]);
            named = count.Subject is null ? named : i;
            if (state is null && count.Subject is not null && IsRest(text, sentence, count))
                continue;
            if (kinds.Contains(i))
            {
                totals.Add(Make(text, count, count.Subject ?? spokenOf, state: null));
                continue;
            }

            if (DeclaredSubjectFinder.SubjectOf(text, counts, i, state, spokenOf) is not { } subject)
                continue;
            if (count.Subject is not null)
                spokenOf = subject;
            if (state is not null && count.Subject is null && named >= 0 && AreOfItems(counts[named], states[named], issues, sums[named + 1]))
                continue;
            // 提出优化建议52条，已落地47条 goes on about the 52, which are nothing of this notice.
            if (state is not null && count.Subject is null && i > 0 && counts[i - 1] is { Subject: null } other && states[i - 1] is null && other.Unit == count.Unit && other.Value >= count.Value
                && text.Fold(sentence.To(other.Range.Start)) is [.., '建', '议'] or [.., '意', '见'])
            {
                continue;
            }

            if (state is not null)
                subject = known is not null && known.AreMeasures(count) ? DeclaredSubject.Measures : DeclaredSubjectFinder.Progressing(subject, count.Subject);
            if (state is null || (DeclaredStateFinder.IsAll(text, sentence, counts, i) && !before.Exists(other => other.Subject == count.Subject && other.Value > count.Value)))
                totals.Add(Make(text, count, count.Unit.EndsWith('类') ? subject : count.Subject ?? subject, state: null));
            if (state is not null)
                totals.Add(Make(text, count, subject, state));
        }
    }

    // 剩余1项任务, 2个问题分别拆为…, 巩固7项任务的成效: some of those that were counted before.
    private static bool IsRest(CleanText text, TextRange sentence, DeclaredCount count)
    {
        var before = text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, count.Range.Start), count.Range.Start));
        return Rest.LengthAtEnd(before) > 0 || IsPart(before, text.Folded[count.Range.Start]) || SpokenOf.LengthAtStart(text.Fold(sentence.From(count.Range.End))) > 0;
    }

    // 其中涉及贷款审批的两个问题; 其中属于本社区的问题6个 are all there are here.
    private static bool IsPart(ReadOnlySpan<char> before, char first)
        => before is ['其', '中', .., '的'] && (char.IsAsciiDigit(first) || ChineseNumeral.DigitValue(first) >= 0);

    private static DeclaredTotal Make(CleanText text, DeclaredCount count, DeclaredSubject subject, DeclaredState? state)
        => new() { Subject = subject, State = state, Count = count.Value, Source = text.ToSource(count.Range) };

    // 4个具体问题，分解为任务6个，已完成5个，未完成1个: what adds up to the tasks, of which there are others than problems, tells nothing of the problems.
    private static bool AreOfItems(DeclaredCount items, DeclaredState? state, int? issues, int sum)
        => items.Subject == DeclaredSubject.Items && state is null && issues is not null && issues != items.Value && sum == items.Value;

    // From each count on, the sum of those that tell a state and name nothing.
    private static int[] SumsOfStates(List<DeclaredCount> counts, DeclaredState?[] states)
    {
        var sums = new int[counts.Count + 1];
        for (var i = counts.Count - 1; i >= 0; i--)
            sums[i] = sums[i + 1] + (counts[i].Subject is null && states[i] is not null ? counts[i].Value : 0);
        return sums;
    }
}
