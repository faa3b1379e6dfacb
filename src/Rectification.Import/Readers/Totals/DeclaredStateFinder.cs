using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds how far what a sentence counts has come: 已完成13个, 13个已完成, 其余2个.</summary>
internal static class DeclaredStateFinder
{
    private static readonly string[] Shares = ["其余", "其他", "其中", "剩余", "另有", "还有", "中的"];

    private static readonly string[] Left = ["还有", "尚有", "另有", "其余", "剩余", "余下", "剩下"];

    // 尚有2个问题 are not done, whatever follows.
    private static readonly WordTable StillLeft = ["尚有", "尚余", "仍有", "仅剩", "只剩", "还剩"];

    // What parts a count from its state: 1个问题因大楼尚未竣工，仍在整改.
    private static readonly WordTable Reasons = ["因", "由于", "受", "鉴于"];

    private static readonly WordTable Work = ["整改", "解决", "落实", "推进", "处理", "办理"];

    private static readonly WordTable Hopes = ["力争", "争取在", "争取于", "争取到"];

    private static readonly string[] All = ["全部", "均", "都", "逐项", "逐条", "逐一", "悉数"];

    /// <summary>The state of each count; null where the sentence tells none.</summary>
    public static DeclaredState?[] StatesOf(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        var states = new DeclaredState?[counts.Count];
        for (var i = counts.Count - 1; i >= 0; i--)
        {
            var count = counts[i];
            // 分为立行立改、长期坚持三类 sorts them.
            if (count.Unit.EndsWith('类'))
                continue;
            var from = Math.Max(DeclaredCountReader.ClauseStart(text, sentence, count.Range.Start), i > 0 ? counts[i - 1].Range.End : sentence.Start);
            var clauseEnd = DeclaredCountReader.ClauseEnd(text, sentence, count.Range.End);
            var before = text.Fold(new(from, count.Range.Start));
            // 限期整改的6项均已完成: what kind they are says less than what became of them.
            if (before is [.., '的'] && DeclaredKinds.IsKind(before) && DeclaredStates.After(text.Fold(new(count.Range.End, clauseEnd))) is { } told)
            {
                states[i] = told;
                continue;
            }

            states[i] = count.State ?? (OwnsWhatFollows(text.Fold(sentence.From(count.Range.End))) ? null : DeclaredStates.Before(before));
            if (states[i] is not null)
                continue;
            // 除1个需长期推进外均已销号
            if (text.Fold(new(from, count.Range.Start)) is [.., '除'] && text.Fold(new(count.Range.End, clauseEnd)).IndexOf('外') is >= 0 and var outside)
                clauseEnd = count.Range.End + outside;
            if (i + 1 == counts.Count || counts[i + 1].Range.Start >= clauseEnd)
                states[i] = DeclaredStates.After(text.Fold(new(count.Range.End, clauseEnd))) ?? OfWhatIsLeft(text, from, count) ?? InNextClause(text, sentence, count, clauseEnd, i + 1 < counts.Count ? counts[i + 1].Range.Start : sentence.End);
            else if (count.Subject is null && text.Fold(new(count.Range.End, counts[i + 1].Range.Start)) is [.., '、'] between && between.Length > 1)
                states[i] = DeclaredStates.After(between[..^1]); // 4个整改完成、1个持续整改
            else if (DeclaredLinks.AreLinked(text, count, counts[i + 1]) && count.Subject is { } subject && subject != DeclaredSubject.Aspects && counts[i + 1].Subject is not null)
                states[i] = states[i + 1];
        }

        DropPlanned(text, sentence, counts, states);
        AddListed(text, sentence, counts, states);
        AddUntold(text, sentence, counts, states);
        // 其余2个取得阶段性成效 are in progress, unless others are told to be: 取得阶段性成效2个，正在整改1个.
        return states.Contains(DeclaredState.InProgress) ? states : Array.ConvertAll(states, state => state == DeclaredState.Phased ? DeclaredState.InProgress : state);
    }

    // 持续抓好7个问题的成果巩固 is about what came of them; 正在推进2个问题的整改 is about them.
    private static bool OwnsWhatFollows(ReadOnlySpan<char> after) => after is ['的', _, ..] && Work.LengthAtStart(after[1..]) == 0;

    // 年底前力争完成剩余1个问题，实现8个问题全部销号 tells what is hoped for.
    private static void DropPlanned(CleanText text, TextRange sentence, List<DeclaredCount> counts, DeclaredState?[] states)
    {
        if (Hopes.IndexIn(text.Fold(sentence), out _) is not (>= 0 and var at))
            return;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Range.Start > sentence.Start + at && states[i] == DeclaredState.Completed)
                states[i] = null;
        }
    }

    // 已完成的问题36个、措施231条, and 完成5个问题、19条措施: one state for both.
    private static void AddListed(CleanText text, TextRange sentence, List<DeclaredCount> counts, DeclaredState?[] states)
    {
        for (var i = 1; i < counts.Count; i++)
        {
            var before = text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, counts[i - 1].Range.Start), counts[i - 1].Range.Start));
            if (states[i] is null && states[i - 1] is not null && DeclaredLinks.AreLinked(text, counts[i - 1], counts[i]) && (before is [.., '的'] || (counts[i].Subject is not null && DeclaredStates.Before(before) is not null)))
                states[i] = states[i - 1];
        }
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

    // 尚有2个问题因涉及系统升级…
    private static DeclaredState? OfWhatIsLeft(CleanText text, int from, DeclaredCount count)
    {
        var before = text.Fold(new(from, count.Range.Start));
        return count.Subject == DeclaredSubject.Issues && StillLeft.LengthAtEnd(before) > 0 ? DeclaredState.InProgress : null;
    }

    // 反馈的4个具体问题，已全部完成整改
    private static DeclaredState? InNextClause(CleanText text, TextRange sentence, DeclaredCount count, int clauseEnd, int before)
    {
        var givesReason = clauseEnd > count.Range.End && Reasons.LengthAtStart(text.Fold(new(count.Range.End, clauseEnd))) > 0;
        if (count.Subject is null || (clauseEnd != count.Range.End && !givesReason) || clauseEnd >= sentence.End || text.Folded[clauseEnd] != '，')
            return null;
        var end = DeclaredCountReader.ClauseEnd(text, sentence, clauseEnd + 1);
        var clause = text.Fold(new(clauseEnd + 1, end));
        // 整改问题3个，整改率75%: the problems put right, for there is a rate of them.
        if (IsRate(clause))
            return StatusWords.At(text.Fold(count.Range), out _) != StatusTraits.None ? DeclaredState.Completed : null;
        return end <= before ? DeclaredStates.InClause(clause) : null;
    }

    private static bool IsRate(ReadOnlySpan<char> clause) => clause.IndexOf('率') is > 0 and < 6 && clause.Contains('%');

    /// <summary>Whether a count with a state is the total as well.</summary>
    /// <remarks>70条整改措施全部完成 says how many there are, too; 其余5条全部完成 does not.</remarks>
    public static bool IsAll(CleanText text, TextRange sentence, List<DeclaredCount> counts, int index)
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
}
