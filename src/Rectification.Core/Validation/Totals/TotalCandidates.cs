using System.Text;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>The counts a declared total may mean. It is wrong only when it equals none of them.</summary>
internal static class TotalCandidates
{
    /// <summary>Whether a notice holds the declared number of a subject at any level.</summary>
    public static bool Holds(DeclaredSubject subject, int count, NoticeTally tally)
    {
        if (subject == DeclaredSubject.Measures)
            return count == tally.Measures || count == tally.MeasuresOfProblems;
        if (subject == DeclaredSubject.Aspects)
            return HoldsAspects(count, tally);
        return HoldsIssues(count, tally) || (subject != DeclaredSubject.Issues && HoldsAspects(count, tally));
    }

    /// <summary>The counts that were tried, for the message: "aspects=4;topIssues=18".</summary>
    public static string Describe(DeclaredSubject subject, NoticeTally tally)
    {
        if (subject == DeclaredSubject.Measures)
            return $"measures={Invariant.Text(tally.Measures)}";
        if (subject == DeclaredSubject.Aspects)
            return $"aspects={Invariant.Text(tally.Aspects)}";

        var text = new StringBuilder("topIssues=").Append(Invariant.Text(tally.Issues(1)));
        for (var level = 2; level < tally.Depth; level++)
            text.Append(";level").Append(Invariant.Text(level)).Append("Issues=").Append(Invariant.Text(tally.Issues(level)));
        if (tally.Depth > 1)
            text.Append(";leafIssues=").Append(Invariant.Text(tally.Issues(tally.Depth)));
        if (tally.LeafRecommendations > 0)
            text.Append(";recommendations=").Append(Invariant.Text(tally.LeafRecommendations));
        return text.ToString();
    }

    private static bool HoldsAspects(int count, NoticeTally tally)
        => count == tally.Aspects || count == tally.AspectsOfProblems || count == tally.AspectsWithIssues
            // Where nothing is grouped, the headings that a text calls aspects are the issues themselves.
            || (tally.Aspects == 0 && count == tally.Issues(1));

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
