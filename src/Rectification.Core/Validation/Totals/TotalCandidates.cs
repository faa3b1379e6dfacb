using System.Text;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>The counts a declared total may mean. It is wrong only when it equals none of them.</summary>
internal static class TotalCandidates
{
    /// <summary>
    /// Whether a notice holds the declared number of a subject at any level: 23个方面 may be the problems below four aspects.
    /// </summary>
    public static bool Holds(DeclaredSubject subject, int count, NoticeTally tally)
    {
        if (subject == DeclaredSubject.Measures)
            return HoldsMeasures(count, tally);
        return HoldsIssues(count, tally)
            || (subject != DeclaredSubject.Issues && HoldsAspects(count, tally))
            // 整改任务 may be what is to be done about each problem.
            || (subject == DeclaredSubject.Items && HoldsMeasures(count, tally))
            // Advice often stands as a group of its own.
            || (subject == DeclaredSubject.Opinions && tally.HoldsGroupOf(count));
    }

    /// <summary>
    /// Whether a number counts parts that are answered right below among the problems: （四）监督乏力 beside parts that hold some.
    /// </summary>
    public static bool CountsParts(int count, NoticeTally tally)
        => tally.Aspects - tally.AspectsWithIssues is > 0 and var answered && HoldsIssues(count - answered, tally);

    /// <summary>Whether two totals that stand side by side count what the notice holds together: problems and advice.</summary>
    public static bool HoldsSum(DeclaredTotal one, DeclaredTotal other, NoticeTally tally)
    {
        var sum = (long)one.Count + other.Count;
        return sum <= int.MaxValue && (Holds(one.Subject, (int)sum, tally) || Holds(other.Subject, (int)sum, tally));
    }

    /// <summary>The counts that were tried, for the message: "aspects=4;topIssues=18".</summary>
    public static string Describe(DeclaredSubject subject, NoticeTally tally)
    {
        if (subject == DeclaredSubject.Measures)
            return $"measures={Invariant.Text(tally.Measures)}";

        var text = new StringBuilder();
        if (subject != DeclaredSubject.Issues)
            text.Append("aspects=").Append(Invariant.Text(tally.Aspects)).Append(';');
        text.Append("topIssues=").Append(Invariant.Text(tally.Issues(1)));
        for (var level = 2; level < tally.Depth; level++)
            text.Append(";level").Append(Invariant.Text(level)).Append("Issues=").Append(Invariant.Text(tally.Issues(level)));
        if (tally.Depth > 1)
            text.Append(";leafIssues=").Append(Invariant.Text(tally.Issues(tally.Depth)));
        if (tally.LeafRecommendations > 0)
            text.Append(";recommendations=").Append(Invariant.Text(tally.LeafRecommendations));
        if (subject == DeclaredSubject.Items)
            text.Append(";measures=").Append(Invariant.Text(tally.Measures));
        return text.ToString();
    }

    private static bool HoldsAspects(int count, NoticeTally tally)
        => count == tally.Aspects || count == tally.AspectsOfProblems || count == tally.AspectsWithIssues;

    private static bool HoldsMeasures(int count, NoticeTally tally) => count == tally.Measures || count == tally.MeasuresOfProblems;

    private static bool HoldsIssues(int count, NoticeTally tally)
    {
        for (var level = 1; level <= tally.Depth; level++)
        {
            if (count == tally.Issues(level) || count == tally.Problems(level))
                return true;
        }

        return count == tally.TopRecommendations || count == tally.LeafRecommendations;
    }
}
