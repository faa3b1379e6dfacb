using System.Globalization;

namespace Rectification.Import.Outline;

/// <summary>How it was decided whether the items of a list are problems or measures.</summary>
/// <param name="Count">How many items there are.</param>
/// <param name="Votes">The sum of their votes: for problems above 0, for measures below.</param>
/// <param name="Others">How many more of the lists like it speak for problems than for measures.</param>
/// <param name="FollowsOthers">Whether the lists like it decided, for its own votes say little.</param>
internal sealed record ListDecision(int Count, int Votes, int Others, bool FollowsOthers)
{
    /// <summary>Whether the items are problems.</summary>
    public bool IsOfProblems => (FollowsOthers ? Others : Votes) > 0;

    /// <summary>Whether the items themselves speak for the other kind.</summary>
    public bool IsClose => Count > 1 && (IsOfProblems ? Votes < 0 : Votes > 0 && Others != 0);

    /// <summary>The reading that won, by how much, over which other, for the trace.</summary>
    public string Explain()
    {
        var (won, lost) = IsOfProblems ? ("problems", "measures") : ("measures", "problems");
        return FollowsOthers
            ? string.Create(CultureInfo.InvariantCulture,
                $"its list of {Count} follows lists like it: {won} over {lost} by {Math.Abs(Others)} of them, its own votes {Votes:+0;-0;0}")
            : string.Create(CultureInfo.InvariantCulture, $"its list of {Count}: {won} over {lost} by {Math.Abs(Votes)}");
    }
}
