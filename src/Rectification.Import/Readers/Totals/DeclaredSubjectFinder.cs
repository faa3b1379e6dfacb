using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds what a count counts where its own words do not say so: 14项42个具体问题, 已完成6个.</summary>
internal static class DeclaredSubjectFinder
{
    // Nobody counts more before saying how far they have come.
    private const int LooksBack = 12;

    // 3大类、6项、13个问题
    private static bool LeadsToIssues(CleanText text, List<DeclaredCount> counts, int index)
    {
        while (index + 1 < counts.Count && DeclaredLinks.AreLinked(text, counts[index], counts[index + 1]))
        {
            if (counts[++index].Subject == DeclaredSubject.Issues)
                return true;
        }

        return false;
    }

    /// <summary>
    /// What the bare counts at the start of a sentence go on about: the last total of the sentences before that they add up to, or that is
    /// counted in the same unit and large enough; else the problems.
    /// </summary>
    public static DeclaredSubject SpokenOf(List<DeclaredCount> counts, List<DeclaredCount> before)
    {
        var bare = counts.TakeWhile(count => count.Subject is null && count.State is not null && count.Unit == counts[0].Unit).ToList();
        if (bare.Count == 0)
            return DeclaredSubject.Issues;
        var sum = bare.Sum(count => count.Value);
        var total = before.FindLast(count => count.Unit == bare[0].Unit && count.Value == sum)
            ?? before.FindLast(count => count.Unit == bare[0].Unit && count.Value >= sum);
        return total?.Subject ?? DeclaredSubject.Issues;
    }

    /// <summary>What a count counts; null where it is no total.</summary>
    /// <remarks>
    /// 14项42个具体问题 and 12项、34条: between aspect and issue stand items. A bare count with a state counts what was spoken of.
    /// </remarks>
    public static DeclaredSubject? SubjectOf(CleanText text, List<DeclaredCount> counts, int index, DeclaredSubject spokenOf)
    {
        var count = counts[index];
        // 两大类12个问题 and 四大类问题 tell of kinds.
        var ofKinds = count.IsOfKinds
            && (count.Subject == DeclaredSubject.Issues || (count.Subject is null && LeadsToIssues(text, counts, index)));
        // Kinds are what the problems are grouped by, unless aspects were named before: 2个方面、3类5个问题.
        if (ofKinds)
            return counts.FindIndex(other => other.Subject == DeclaredSubject.Aspects) is >= 0 and var aspects && aspects < index
                ? null
                : DeclaredSubject.Aspects;
        if (count.Subject is not null)
            return count.Subject;
        // Measures are counted in 条 and 项: 细化为20条措施，目前已完成整改6个 tells of problems.
        if (count.State is not null && OfSameUnit(counts, index) is { } alike)
            return alike;
        if (count.State is not null)
            return spokenOf == DeclaredSubject.Measures && count.Unit == "个" ? DeclaredSubject.Issues : spokenOf;
        if (count.Unit.EndsWith('项') && index + 1 < counts.Count && DeclaredLinks.AreLinked(text, count, counts[index + 1]))
            return DeclaredSubject.Items;
        return count.Unit == "条" && index > 0 && counts[index - 1].Unit.EndsWith('项')
            && DeclaredLinks.AreLinked(text, counts[index - 1], count) ? DeclaredSubject.Issues : null;
    }

    // 分解为12项任务，明确35条措施，已完成9项: the unit tells that these are tasks, not the measures named last.
    private static DeclaredSubject? OfSameUnit(List<DeclaredCount> counts, int index)
    {
        var nearest = true;
        for (var i = index - 1; i >= Math.Max(0, index - LooksBack); i--)
        {
            if (counts[i].Subject is not { } subject)
                continue;
            if (counts[i].Unit == counts[index].Unit && (nearest || counts[i].Value >= counts[index].Value))
                return nearest ? null : subject;
            nearest = false;
        }

        return null;
    }

    /// <summary>What a count with a state tells of.</summary>
    /// <remarks>An item of the plan is an issue broken down: how many are done is told of the issues. Measures are told apart.</remarks>
    public static DeclaredSubject Progressing(DeclaredSubject subject, DeclaredSubject? named)
        => subject == DeclaredSubject.Measures || (named is not null && subject == DeclaredSubject.Opinions)
            ? subject
            : DeclaredSubject.Issues;
}
