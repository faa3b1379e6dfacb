using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Leaves out the counts that are shares of one total.</summary>
internal static class DeclaredShares
{
    private const int ShortestTopic = 2;
    private const int LongestSorting = 8;

    // How a share calls what it belongs to: 学习教育类5个, 财务管理的6个, 资金安全方面3个.
    private static readonly WordTable TopicEnds = ["类", "类的", "的", "领域", "环节", "层面"];
    private static readonly WordTable BeforeNumber = ["共有", "有", "共", "各"];

    // What the inspectors did is no topic: 巡察组反馈的4个.
    private static readonly WordTable NoTopic = [.. InspectionTerms.Feedback, "指出", "提出", "发现", "查出", "点出", "整改"];

    /// <summary>The counts without shares.</summary>
    /// <remarks>
    /// 党的领导方面5个问题、党的建设方面7个问题: one such count may be the total of a long list of aspects, several are shares of it. What they add up to are
    /// the problems.
    /// </remarks>
    public static List<DeclaredCount> WithoutShares(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        counts = DeclaredPeriods.WithoutShares(text, counts);
        var shares = counts.ConvertAll(count => IsOfOneAspect(text, count) || IsOfOneTopic(text, count));
        var several = shares.Count(share => share) > 1;
        var sum = several ? counts.Where((_, i) => shares[i]).Sum(count => count.Value) : 0;
        // 经营方面6项措施完成5项，用工方面6项措施完成4项: so is what was done of them.
        for (var i = 1; several && i < counts.Count; i++)
            shares[i] |= shares[i - 1] && counts[i].Subject is null && counts[i].Clause.Start <= counts[i - 1].Range.Start;
        var sorted = EndOfSorting(text.Fold(sentence)) is > 0 and var end ? sentence.Start + end : int.MaxValue;
        return [.. counts.Where((count, i) => !(count.Range.Start >= sorted && NamesKind(text, count))
            && (!shares[i] || !(several || IsAmong(text, count))))
            .Select(count => several && count.Subject is null && count.Value == sum
                ? count with { Subject = DeclaredSubject.Issues }
                : count)];
    }

    /// <summary>
    /// The counts without those that tell apart what has come so far already, 完成整改16个，其中3个已验收; those that are kept up for the long term
    /// stay.
    /// </summary>
    public static List<DeclaredCount> WithoutSharesOfStates(CleanText text, List<DeclaredCount> counts)
    {
        var (kept, shares) = (new List<DeclaredCount>(), default(TextRange));
        foreach (var count in counts)
        {
            if (IsAmong(text, count) && kept.Count > 0 && kept[^1].State is not null && kept[^1].Value >= count.Value)
                shares = count.Clause;
            if (count.Clause != shares || count.State == DeclaredState.LongTerm)
                kept.Add(count);
        }

        return kept;
    }

    // 按时限分，立即整改的2个，限期整改的4个: what is to be done names the kinds, and tells no state.
    private static bool NamesKind(CleanText text, DeclaredCount count) => count.Subject is null && Before(text, count) is [.., '的'];

    private static int EndOfSorting(ReadOnlySpan<char> sentence)
    {
        for (var at = sentence.IndexOf('按'); at >= 0;)
        {
            if (sentence[at..Math.Min(sentence.Length, at + LongestSorting + 1)].IndexOf('，') is > 2 and var pause
                    && sentence[at + pause - 1] is '分' or '类' or '看')
                return at + pause;
            var next = sentence[(at + 1)..].IndexOf('按');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    // 2个方面, 两方面 and 四大方面 count; 党的建设方面 and 第一方面 name one.
    private static bool IsCounted(ReadOnlySpan<char> before)
        => before is not [.., '第', _]
            && (char.IsAsciiDigit(before[^1]) || ChineseNumeral.DigitValue(before[^1]) >= 0 || before[^1] is '个' or '大' or '类' or '项');

    private static bool IsOfOneAspect(CleanText text, DeclaredCount count)
    {
        // 党的建设方面5个
        if (count.Subject == DeclaredSubject.Aspects && text.Fold(count.Range) is ['方', '面', ..])
            return Before(text, count) is { Length: >= ShortestTopic } topic && !IsCounted(topic);
        var before = text.Fold(count.Opening);
        var aspect = before.LastIndexOf("方面");
        return aspect > 0 && !IsCounted(before[..aspect]) && before[(aspect + 2)..] is "" or "的" or "存在" or "存在的" or "有" or "反馈";
    }

    private static bool IsOfOneTopic(CleanText text, DeclaredCount count)
    {
        if (count.State is not null
                || (count.Subject is { } subject && subject != DeclaredSubject.Measures && subject != DeclaredSubject.Issues))
            return false;
        var before = Before(text, count);
        // 存在的问题3个 names no topic, 党建类问题3个 does.
        if (count.Subject == DeclaredSubject.Issues && before is not [.., '类'])
            return false;
        before = before[..^TextSearch.LengthAtEnd(before, BeforeNumber)];
        return TopicEnds.LengthAtEnd(before) is > 0 and var end && before.Length - end >= ShortestTopic
            && !TextSearch.ContainsAny(before, NoTopic) && !DeclaredKinds.IsKind(before)
            && DeclaredStates.Before(before) is null && DeclaredStates.OfUnlisted(before) is null;
    }

    // 正在推进4个，其中养老服务领域的3个
    private static bool IsAmong(CleanText text, DeclaredCount count) => Before(text, count).StartsWith("其中", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Before(CleanText text, DeclaredCount count) => text.Fold(count.Before).TrimStart("、和及");
}
