using Rectification.Import.Lexicon;
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


    private static readonly WordTable SpokenOf = ["分别", "的成效", "的成果", "的效果"];

    /// <summary>The totals of a stretch, in the order of the text, where nothing else of the notice is known.</summary>
    public static List<DeclaredTotal> Find(CleanText text, TextRange range, AnsweredInspection answer = default)
        => Read(text, SentenceCounter.Find(text, range, answer), KnownTotals.None);

    /// <summary>The totals of a stretch, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences with their counts.</param>
    /// <param name="known">What the notice declares in any of its parts.</param>
    public static List<DeclaredTotal> Read(CleanText text, List<CountedSentence> sentences, KnownTotals known)
    {
        // The named counts of the sentences before: a bare 已完成35项 goes on about one of them.
        var (totals, before) = (new List<DeclaredTotal>(), new List<DeclaredCount>());
        foreach (var sentence in sentences)
        {
            var counts = DeclaredParts.WithParts(text, sentence.Counts, known);
            totals.AddRange(Read(text, sentence.Range, counts, before, known));
            before.AddRange(counts.Where(count => count.Subject is not null));
            before.RemoveRange(0, Math.Max(0, before.Count - MostRemembered));
        }

        return totals;
    }

    private static List<DeclaredTotal> Read(CleanText text, TextRange sentence, List<DeclaredCount> counts, List<DeclaredCount> before,
        KnownTotals known)
    {
        var totals = new List<DeclaredTotal>();
        var (kinds, others) = (DeclaredKinds.Find(text, counts), CountsOfOthers(text, sentence, counts));
        var spokenOf = DeclaredSubjectFinder.SpokenOf(counts, before);
        for (var i = 0; i < counts.Count; i++)
        {
            var count = counts[i];
            if (count.State is null && count.Subject is not null && IsRest(text, sentence, count))
                continue;
            if (kinds.Contains(i))
            {
                totals.Add(Make(text, count, count.Subject ?? spokenOf, state: null));
                continue;
            }

            if (DeclaredSubjectFinder.SubjectOf(text, counts, i, spokenOf) is not { } subject)
                continue;
            spokenOf = count.Subject is null ? spokenOf : subject;
            if (others.Contains(i))
                continue;
            if (count.State is not null)
                subject = known.AreMeasures(count) ? DeclaredSubject.Measures : DeclaredSubjectFinder.Progressing(subject, count.Subject);
            if (count.State is null
                    || (DeclaredStateFinder.IsAll(text, sentence, count)
                        && !counts.Concat(before).Any(other => other.Subject == count.Subject && other.Value > count.Value)))
                totals.Add(Make(text, count, count.IsOfKinds ? subject : count.Subject ?? subject, state: null));
            if (count.State is not null)
                totals.Add(Make(text, count, subject, count.State));
        }

        return totals;
    }

    // The positions of bare counts with a state that go on about something that is nothing of this notice.
    private static HashSet<int> CountsOfOthers(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        var (others, named) = (new HashSet<int>(), -1);
        var issues = counts.FindLast(count => count.Subject == DeclaredSubject.Issues)?.Value;
        for (var i = 0; i < counts.Count; i++)
        {
            named = counts[i].Subject is null ? named : i;
            if (counts[i] is not { Subject: null, State: not null })
                continue;
            if ((named >= 0 && AreTasks(counts, named, issues)) || (i > 0 && AreAdvice(text, sentence, counts[i - 1], counts[i])))
                others.Add(i);
        }

        return others;
    }

    // 4个具体问题，分解为任务6个，已完成5个，未完成1个: what adds up to the tasks, of which there are others than problems, tells nothing of the problems.
    private static bool AreTasks(List<DeclaredCount> counts, int named, int? issues)
        => counts[named] is { Subject: { } subject, State: null } tasks && subject == DeclaredSubject.Items && issues is not null
            && issues != tasks.Value
            && counts.Skip(named + 1).Where(count => count is { Subject: null, State: not null }).Sum(count => count.Value) == tasks.Value;

    // 提出优化建议52条，已落地47条 goes on about the 52.
    private static bool AreAdvice(CleanText text, TextRange sentence, DeclaredCount first, DeclaredCount count)
        => first is { Subject: null, State: null } && first.Unit == count.Unit && first.Value >= count.Value
            && text.Fold(sentence.To(first.Range.Start)) is [.., '建', '议'] or [.., '意', '见'];

    // 剩余1项任务, 2个问题分别拆为…, 巩固7项任务的成效: some of those that were counted before.
    private static bool IsRest(CleanText text, TextRange sentence, DeclaredCount count)
    {
        var before = text.Fold(count.Opening);
        return CountWords.Rest.LengthAtEnd(before) > 0 || IsPart(before, text.Folded[count.Range.Start])
            || SpokenOf.LengthAtStart(text.Fold(sentence.From(count.Range.End))) > 0;
    }

    // 其中涉及贷款审批的两个问题; 其中属于本社区的问题6个 are all there are here.
    private static bool IsPart(ReadOnlySpan<char> before, char first)
        => before is ['其', '中', .., '的'] && (char.IsAsciiDigit(first) || ChineseNumeral.DigitValue(first) >= 0);

    private static DeclaredTotal Make(CleanText text, DeclaredCount count, DeclaredSubject subject, DeclaredState? state)
        => new() { Subject = subject, State = state, Count = count.Value, Source = text.ToSource(count.Range) };
}
