using System.Buffers;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Dates;

/// <summary>RN412: what a notice announces for a day before its own publication was not brought up to date.</summary>
/// <remarks>
/// 将 also marks an object (将培训纳入考核), so it counts only before a verb, and where nothing of the kind follows in its clause.
/// </remarks>
internal sealed class OverduePlanRule() : TextRule(Rules.PlanOverdue)
{
    private const int FarthestLeadIn = 4;
    private const int LongestSentence = 120;

    private static readonly SearchValues<char> Openings = SearchValues.Create("将拟计预");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！？\n");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：,;！？\n");
    private static readonly string[] LeadIns = ["将于", "将在", "拟于", "拟在", "计划于", "计划在", "预计于", "预计在", "预计"];

    /// <summary>What begins a clause about the future behind its date.</summary>
    private static readonly WordSet Future = new("将于", "将在", "将组织", "将召开", "将开展", "将举办", "将举行", "将继续", "将进一步", "将完成", "将全面", "将逐步", "将陆续",
        "将向", "将启动", "将实施", "将出台",
        "将制定", "将印发", "将建立", "将再次", "将会", "将适时", "将尽快");

    /// <summary>What an object that 将 marks is put to, and what says that the plan was carried out.</summary>
    private static readonly WordSet Otherwise = new("纳入", "作为", "列入", "列为", "移交", "移送", "分解", "细化", "已");

    public override IEnumerable<Finding> Check(PartText text)
        => IsAnswer(text) && text.Node.Notice?.PublishedOn is { } published && text.Words.AsSpan().ContainsAny(Openings)
            && WrittenDate.StandsIn(text.Words)
            ? FindAll(text, published)
            : [];

    /// <summary>A date in a status is its deadline, which RN405 looks at.</summary>
    private static bool IsAnswer(PartText text)
        => text.Node.Part is Measure || text.Member.StartsWith("results", StringComparison.Ordinal)
            || text.Member.StartsWith("nextSteps", StringComparison.Ordinal);

    private static IEnumerable<Finding> FindAll(PartText text, PartialDate published)
    {
        foreach (var date in WrittenDate.All(text.Words, published.Year))
        {
            if (date.Date.RelationTo(published) != DateRelation.Before || !IsAnnounced(text.Words, date))
                continue;
            var finding = text.NewFinding(Rules.PlanOverdue, [text.Words.Substring(date.Start, date.Length), Invariant.Text(published)],
                date.Start, date.Length);
            // Without its year it may be the month of the year to come.
            yield return date.HasYear ? finding : finding with { Severity = FindingSeverity.Info };
        }
    }

    private static bool IsAnnounced(string words, WrittenDate date)
    {
        var before = words.AsSpan(Math.Max(0, date.Start - FarthestLeadIn), Math.Min(FarthestLeadIn, date.Start));
        var behind = words.AsSpan(date.Start + date.Length);
        behind = behind[..Math.Min(behind.Length, LongestSentence)];
        behind = behind.IndexOfAny(SentenceEnds) is var end and >= 0 ? behind[..end] : behind;
        foreach (var leadIn in LeadIns)
        {
            if (before.EndsWith(leadIn, StringComparison.Ordinal))
                return !Otherwise.IsIn(behind);
        }

        // The first clause that says what happens: 2023年5月，局党组将组织…
        if (Future.IndexIn(behind) is not (var future and >= 0))
            return false;
        var clause = behind[future..];
        clause = clause.IndexOfAny(ClauseEnds) is var stop and >= 0 ? clause[..stop] : clause;
        return Commas(behind[..future]) <= 1 && !Otherwise.IsIn(clause) && !Otherwise.IsIn(behind[..future]);
    }

    private static int Commas(ReadOnlySpan<char> words) => words.Count('，') + words.Count(',');
}
