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
    // Between counts that follow one another directly: 4个方面、12个问题, 16项共37个问题.
    private static readonly string[] Links = ["", "、", "共", "，共", "和", "及", "的", "以及"];

    private static readonly string[] Shares = ["其余", "其中", "剩余", "另有", "还有", "中的"];

    private static readonly string[] Left = ["还有", "尚有", "另有", "其余", "剩余", "余下", "剩下"];
    private static readonly string[] All = ["全部", "均", "都"];

    /// <summary>The totals, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch to look at.</param>
    /// <param name="ofReview">Whether the notice answers an audit or another review.</param>
    /// <param name="known">What the notice declares in any of its parts; null where nothing is known yet.</param>
    public static List<DeclaredTotal> Find(CleanText text, TextRange range, bool ofReview = false, KnownTotals? known = null)
    {
        var totals = new List<DeclaredTotal>();
        foreach (var sentence in SentenceRanges.Split(text, range))
            Read(text, sentence, totals, ofReview, known);
        return totals;
    }

    private static void Read(CleanText text, TextRange sentence, List<DeclaredTotal> totals, bool ofReview, KnownTotals? known)
    {
        var counts = WithoutShares(text, sentence, DeclaredCountReader.Find(text, sentence, ofReview));
        var states = StatesOf(text, sentence, counts);
        if (known is not null)
        {
            DeclaredParts.Complete(text, sentence, counts, states, known);
            DeclaredParts.CompleteMeasures(text, sentence, counts, states, known);
        }

        var kinds = DeclaredKinds.Find(text, sentence, counts);
        var (sums, issues) = (SumsOfStates(counts, states), counts.FindLast(count => count.Subject == DeclaredSubject.Issues)?.Value);
        var (spokenOf, named) = (DeclaredSubject.Issues, -1);
        for (var i = 0; i < counts.Count; i++)
        {
            var (count, state) = (counts[i], states[i]);
            named = count.Subject is null ? named : i;
            if (kinds.Contains(i))
            {
                totals.Add(Make(text, count, count.Subject ?? spokenOf, state: null));
                continue;
            }

            if (SubjectOf(text, counts, i, state, spokenOf) is not { } subject)
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
                subject = Progressing(subject, count.Subject);
            if (state is null || IsAll(text, sentence, counts, i))
                totals.Add(Make(text, count, count.Unit.EndsWith('类') ? subject : count.Subject ?? subject, state: null));
            if (state is not null)
                totals.Add(Make(text, count, subject, state));
        }
    }

    // 3大类、6项、13个问题
    private static bool LeadsToIssues(CleanText text, List<DeclaredCount> counts, int index)
    {
        while (index + 1 < counts.Count && AreLinked(text, counts[index], counts[index + 1]))
        {
            if (counts[++index].Subject == DeclaredSubject.Issues)
                return true;
        }

        return false;
    }

    private static DeclaredTotal Make(CleanText text, DeclaredCount count, DeclaredSubject subject, DeclaredState? state)
        => new() { Subject = subject, State = state, Count = count.Value, Source = text.ToSource(count.Range) };

    // 14项42个具体问题 and 12项、34条: between aspect and issue stand items. A bare count with a state counts what was spoken of.
    private static DeclaredSubject? SubjectOf(CleanText text, List<DeclaredCount> counts, int index, DeclaredState? state, DeclaredSubject spokenOf)
    {
        var count = counts[index];
        // 两大类12个问题 and 四大类问题 tell of kinds.
        var ofKinds = count.Unit.EndsWith('类') && (count.Subject == DeclaredSubject.Issues || (count.Subject is null && LeadsToIssues(text, counts, index)));
        // Kinds are what the problems are grouped by, unless aspects were named before: 2个方面、3类5个问题.
        if (ofKinds)
            return counts.FindIndex(other => other.Subject == DeclaredSubject.Aspects) is >= 0 and var aspects && aspects < index ? null : DeclaredSubject.Aspects;
        if (count.Subject is not null)
            return count.Subject;
        // Measures are counted in 条 and 项: 细化为20条措施，目前已完成整改6个 tells of problems.
        if (state is not null)
            return spokenOf == DeclaredSubject.Measures && count.Unit == "个" ? DeclaredSubject.Issues : spokenOf;
        if (count.Unit.EndsWith('项') && index + 1 < counts.Count && AreLinked(text, count, counts[index + 1]))
            return DeclaredSubject.Items;
        return count.Unit == "条" && index > 0 && counts[index - 1].Unit.EndsWith('项') && AreLinked(text, counts[index - 1], count) ? DeclaredSubject.Issues : null;
    }

    // An item of the plan is an issue broken down: how many are done is told of the issues. Measures are told apart.
    private static DeclaredSubject Progressing(DeclaredSubject subject, DeclaredSubject? named)
        => subject == DeclaredSubject.Measures || (named is not null && subject == DeclaredSubject.Opinions) ? subject : DeclaredSubject.Issues;

    private static DeclaredState?[] StatesOf(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        var states = new DeclaredState?[counts.Count];
        for (var i = counts.Count - 1; i >= 0; i--)
        {
            var count = counts[i];
            var from = Math.Max(DeclaredCountReader.ClauseStart(text, sentence, count.Range.Start), i > 0 ? counts[i - 1].Range.End : sentence.Start);
            states[i] = count.State ?? DeclaredStates.Before(text.Fold(new(from, count.Range.Start)));
            if (states[i] is not null)
                continue;
            var clauseEnd = DeclaredCountReader.ClauseEnd(text, sentence, count.Range.End);
            if (i + 1 == counts.Count || counts[i + 1].Range.Start >= clauseEnd)
                states[i] = DeclaredStates.After(text.Fold(new(count.Range.End, clauseEnd))) ?? InNextClause(text, sentence, count, clauseEnd, i + 1 < counts.Count ? counts[i + 1].Range.Start : sentence.End);
            else if (count.Subject is null && text.Fold(new(count.Range.End, counts[i + 1].Range.Start)) is [.., '、'] between && between.Length > 1)
                states[i] = DeclaredStates.After(between[..^1]); // 4个整改完成、1个持续整改
            else if (AreLinked(text, count, counts[i + 1]) && count.Subject is { } subject && subject != DeclaredSubject.Aspects && counts[i + 1].Subject is not null)
                states[i] = states[i + 1];
        }

        AddUntold(text, sentence, counts, states);
        // 其余2个取得阶段性成效 are in progress, unless others are told to be: 取得阶段性成效2个，正在整改1个.
        return states.Contains(DeclaredState.InProgress) ? states : Array.ConvertAll(states, state => state == DeclaredState.Phased ? DeclaredState.InProgress : state);
    }

    // Bare numbers behind a total in words that no table knows: those whose words have the aspect of a state, and what is left of the total behind those that are done.
    private static void AddUntold(CleanText text, TextRange sentence, List<DeclaredCount> counts, DeclaredState?[] states)
    {
        var (total, told) = (-1, 0);
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Subject is not null)
            {
                (total, told) = (states[i] is null ? i : total, states[i] is null ? 0 : told + counts[i].Value);
                continue;
            }

            if (total < 0 || counts[i].Value > counts[total].Value)
                continue;
            var before = text.Fold(new(Math.Max(DeclaredCountReader.ClauseStart(text, sentence, counts[i].Range.Start), counts[i - 1].Range.End), counts[i].Range.Start));
            states[i] ??= DeclaredStates.OfUnlisted(before) ?? (told > 0 && told + counts[i].Value == counts[total].Value && TextSearch.ContainsAny(before, Left) ? DeclaredState.InProgress : null);
            told += states[i] is null ? 0 : counts[i].Value;
        }
    }

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

    // 反馈的4个具体问题，已全部完成整改
    private static DeclaredState? InNextClause(CleanText text, TextRange sentence, DeclaredCount count, int clauseEnd, int before)
    {
        if (count.Subject is null || clauseEnd != count.Range.End || clauseEnd >= sentence.End || text.Folded[clauseEnd] != '，')
            return null;
        var end = DeclaredCountReader.ClauseEnd(text, sentence, clauseEnd + 1);
        var clause = text.Fold(new(clauseEnd + 1, end));
        // 整改问题3个，整改率75%: the problems put right, for there is a rate of them.
        if (IsRate(clause))
            return StatusWords.At(text.Fold(count.Range), out _) != StatusTraits.None ? DeclaredState.Completed : null;
        return end <= before ? DeclaredStates.InClause(clause) : null;
    }

    private static bool IsRate(ReadOnlySpan<char> clause) => clause.IndexOf('率') is > 0 and < 6 && clause.Contains('%');

    private static bool AreLinked(CleanText text, DeclaredCount first, DeclaredCount second)
    {
        var between = text.Fold(new(first.Range.End, second.Range.Start));
        foreach (var link in Links)
        {
            if (between.SequenceEqual(link))
                return true;
        }

        return false;
    }

    // 70条整改措施全部完成 says how many there are, too; 其余5条全部完成 does not.
    private static bool IsAll(CleanText text, TextRange sentence, List<DeclaredCount> counts, int index)
    {
        var count = counts[index];
        var before = text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, count.Range.Start), count.Range.Start));
        var end = DeclaredCountReader.ClauseEnd(text, sentence, count.Range.End);
        // 反馈的4个问题，已完成整改: what the comma parts from its state stands for itself.
        if (end == count.Range.End && end < sentence.End && !TextSearch.ContainsAny(before, Shares))
            return count.Subject is not null && InNextClause(text, sentence, count, end, sentence.End) is not null && !IsRate(text.Fold(new(end + 1, sentence.End)));
        var after = text.Fold(new(count.Range.End, end));
        return count.Subject is not null && TextSearch.ContainsAny(after, All) && !TextSearch.ContainsAny(before, Shares);
    }

    // 党的领导方面5个问题、党的建设方面7个问题: one such count may be the total of a long list of aspects, several are shares of it.
    private static List<DeclaredCount> WithoutShares(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        var shares = counts.Count(count => IsOfOneAspect(text, sentence, count));
        return shares < 2 ? counts : counts.FindAll(count => !IsOfOneAspect(text, sentence, count));
    }

    // 2个方面, 两方面 and 四大方面 count; 党的建设方面 names one.
    private static bool IsCounted(ReadOnlySpan<char> before) => char.IsAsciiDigit(before[^1]) || ChineseNumeral.DigitValue(before[^1]) >= 0 || before[^1] is '个' or '大' or '类' or '项';

    private static bool IsOfOneAspect(CleanText text, TextRange sentence, DeclaredCount count)
    {
        var before = text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, count.Range.Start), count.Range.Start));
        var aspect = before.LastIndexOf("方面");
        return aspect > 0 && !IsCounted(before[..aspect]) && before[(aspect + 2)..] is "" or "的" or "存在" or "存在的" or "有" or "反馈";
    }
}
