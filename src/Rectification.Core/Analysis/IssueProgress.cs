namespace Rectification.Analysis;

/// <summary>What the stages mean for work that is followed.</summary>
internal static class IssueProgress
{
    /// <summary>Whether nothing is left to do: completed or struck off the ledger.</summary>
    public static bool IsDone(Progress progress) => progress == Progress.Completed || progress == Progress.Closed;
}
