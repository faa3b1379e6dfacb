using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds how far what a sentence counts has come: 已完成13个, 13个已完成, 其余2个.</summary>
internal static class DeclaredStateFinder
{
    private static readonly WordTable Shares = [.. CountWords.Rest, "其中", "另有", "还有", "中的"];

    private static readonly WordTable Left = [.. CountWords.Left, .. CountWords.Rest, "另有"];

    // What parts a count from its state: 1个问题因大楼尚未竣工，仍在整改.
    private static readonly WordTable Reasons = [.. ClauseWords.Because, "受"];

    private static readonly WordTable Work = ["整改", "解决", "落实", "推进", "处理", "办理"];

    private static readonly WordTable Hopes = ["力争", "争取在", "争取于", "争取到"];

    private static readonly string[] All = ["全部", "均", "都", "逐项", "逐条", "逐一", "悉数"];

    /// <summary>The counts with their states.</summary>
    public static List<DeclaredCount> WithStates(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        var told = counts.ToList();
        for (var i = told.Count - 1; i >= 0; i--)
            told[i] = told[i] with { State = StateOf(text, sentence, told, i) };
        DropPlanned(text, sentence, told);
        AddListed(text, told);
        AddUntold(text, told);
        // 其余2个取得阶段性成效 are in progress, unless others are told to be: 取得阶段性成效2个，正在整改1个.
        return told.Exists(count => count.State == DeclaredState.InProgress) ? told
            : told.ConvertAll(count => count.State == DeclaredState.Phased ? count with { State = DeclaredState.InProgress } : count);
    }

    // The counts behind this one have their states already.
    private static DeclaredState? StateOf(CleanText text, TextRange sentence, List<DeclaredCount> counts, int index)
    {
        var (count, next) = (counts[index], index + 1 < counts.Count ? counts[index + 1] : null);
        if (count.IsOfKinds)
            return null;
        var before = text.Fold(count.Before);
        var behind = text.Fold(count.Behind);
        // 限期整改的6项均已完成: what kind they are says less than what became of them.
        if (before is [.., '的'] && DeclaredKinds.IsKind(before) && DeclaredStates.After(behind) is { } told)
            return told;
        if ((count.State ?? (OwnsWhatFollows(behind) ? null : DeclaredStates.Before(before))) is { } toldBefore)
            return toldBefore;
        // 除1个需长期推进外均已销号
        if (before is [.., '除'] && behind.IndexOf('外') is >= 0 and var outside)
            behind = behind[..outside];
        if (next is null || next.Range.Start >= count.Range.End + behind.Length)
            return DeclaredStates.After(behind) ?? OfWhatIsLeft(before, count)
                ?? (behind.Length < count.Behind.Length ? null : InNextClause(text, sentence, count, next?.Range.Start ?? sentence.End));
        var between = text.Fold(new(count.Range.End, next.Range.Start));
        // 4个整改完成、1个持续整改
        if (count.Subject is null && between is [_, .., '、'])
            return DeclaredStates.After(between[..^1]);
        return DeclaredLinks.AreLinked(text, count, next) && count.Subject is { } subject && subject != DeclaredSubject.Aspects
            && next.Subject is not null ? next.State : null;
    }

    // 持续抓好7个问题的成果巩固 is about what came of them; 正在推进2个问题的整改 is about them.
    private static bool OwnsWhatFollows(ReadOnlySpan<char> after) => after is ['的', _, ..] && Work.LengthAtStart(after[1..]) == 0;

    // 年底前力争完成剩余1个问题，实现8个问题全部销号 tells what is hoped for.
    private static void DropPlanned(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        if (Hopes.IndexIn(text.Fold(sentence), out _) is not (>= 0 and var at))
            return;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Range.Start > sentence.Start + at && counts[i].State == DeclaredState.Completed)
                counts[i] = counts[i] with { State = null };
        }
    }

    // 已完成的问题36个、措施231条, and 完成5个问题、19条措施: one state for both.
    private static void AddListed(CleanText text, List<DeclaredCount> counts)
    {
        for (var i = 1; i < counts.Count; i++)
        {
            var before = text.Fold(counts[i - 1].Opening);
            if (counts[i].State is null && counts[i - 1].State is { } state && DeclaredLinks.AreLinked(text, counts[i - 1], counts[i])
                    && (before is [.., '的'] || (counts[i].Subject is not null && DeclaredStates.Before(before) is not null)))
                counts[i] = counts[i] with { State = state };
        }
    }

    // Bare numbers behind a total in words that no table knows: those whose words have the aspect of a state, and what is left of the total
    // behind those that are done.
    private static void AddUntold(CleanText text, List<DeclaredCount> counts)
    {
        var (total, told) = (default(DeclaredCount), 0);
        for (var i = 0; i < counts.Count; i++)
        {
            var count = counts[i];
            if (count.Subject is not null)
            {
                (total, told) = (count.State is null ? count : total, count.State is null ? 0 : told + count.Value);
                continue;
            }

            if (total is null || count.Value > total.Value)
                continue;
            var before = text.Fold(count.Before);
            if (count.State is null)
                counts[i] = count with { State = DeclaredStates.OfUnlisted(before) ?? (told > 0 && told + count.Value == total.Value
                    && TextSearch.ContainsAny(before, Left) ? DeclaredState.InProgress : null) };
            told += counts[i].State is null ? 0 : count.Value;
        }
    }

    // 尚有2个问题因涉及系统升级…
    private static DeclaredState? OfWhatIsLeft(ReadOnlySpan<char> before, DeclaredCount count)
        => count.Subject == DeclaredSubject.Issues && CountWords.Left.LengthAtEnd(before) > 0 ? DeclaredState.InProgress : null;

    // 反馈的4个具体问题，已全部完成整改
    private static DeclaredState? InNextClause(CleanText text, TextRange sentence, DeclaredCount count, int before)
    {
        var clauseEnd = count.Clause.End;
        var givesReason = Reasons.LengthAtStart(text.Fold(count.Behind)) > 0;
        if (count.Subject is null || !(count.Behind.IsEmpty || givesReason) || clauseEnd >= sentence.End || text.Folded[clauseEnd] != '，')
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
    public static bool IsAll(CleanText text, TextRange sentence, DeclaredCount count)
    {
        if (count.Subject is null || TextSearch.ContainsAny(text.Fold(count.Opening), Shares))
            return false;
        // 反馈的4个问题，已完成整改: what the comma parts from its state stands for itself.
        return count.Behind.IsEmpty && count.Clause.End < sentence.End
            ? InNextClause(text, sentence, count, sentence.End) is not null && !IsRate(text.Fold(new(count.Clause.End + 1, sentence.End)))
            : TextSearch.ContainsAny(text.Fold(count.Behind), All);
    }
}
