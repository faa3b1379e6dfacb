using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Excel;

/// <summary>How many issues are at each stage, as sheets show it.</summary>
internal sealed class StageCounts
{
    private static readonly List<Progress> Order = [.. Progress.Known];

    private readonly int[] _stages = new int[Order.Count + 1];

    /// <summary>The stages in their order; behind them stands what names none of them.</summary>
    public static IReadOnlyList<Progress> Stages => Order;

    /// <summary>How many issues there are of each stage, and last how many of none.</summary>
    public IReadOnlyList<int> Counts => _stages;

    /// <summary>All issues.</summary>
    public int Total { get; private set; }

    /// <summary>Those that go on for good.</summary>
    public int LongTerm { get; private set; }

    /// <summary>Those that are overdue.</summary>
    public int Overdue { get; private set; }

    /// <summary>Counts the issue of a row; rows of aspects are no issues.</summary>
    public void Add(LedgerRow row, bool isOverdue)
    {
        if (row.Issue is not { } issue)
            return;
        var stage = Order.IndexOf(issue.Status?.Progress ?? default);
        _stages[stage < 0 ? Order.Count : stage]++;
        Total++;
        LongTerm += issue.Status?.LongTerm == true ? 1 : 0;
        Overdue += isOverdue ? 1 : 0;
    }

    /// <summary>Adds what another one has counted.</summary>
    public void Add(StageCounts other)
    {
        for (var i = 0; i < _stages.Length; i++)
            _stages[i] += other._stages[i];
        Total += other.Total;
        LongTerm += other.LongTerm;
        Overdue += other.Overdue;
    }
}
