namespace Rectification.Reporting.Excel;

/// <summary>Tells whether an issue is overdue (逾期).</summary>
internal static class Overdue
{
    /// <summary>Whether its deadline is over on a day, and it is neither completed nor closed.</summary>
    /// <param name="issue">The issue; null for a row without one.</param>
    /// <param name="day">The day; null where nobody asks.</param>
    public static bool Is(Issue? issue, DateOnly? day)
        => issue?.Deadline?.Date is { } date && date.Latest < day && issue.Status?.Progress is var stage && stage != Progress.Completed
            && stage != Progress.Closed;
}
