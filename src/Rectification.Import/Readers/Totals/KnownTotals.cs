using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>What a notice declares in any of its parts, to tell the parts of a total from another total.</summary>
internal sealed class KnownTotals
{
    private readonly HashSet<int> _issues = [];

    /// <summary>The totals without a state.</summary>
    public KnownTotals(IEnumerable<DeclaredTotal> totals)
    {
        foreach (var total in totals)
        {
            if (total.State is not null)
                continue;
            if (total.Subject == DeclaredSubject.Issues)
                _issues.Add(total.Count);
            else if (total.Subject == DeclaredSubject.Measures)
                MostMeasures = Math.Max(MostMeasures, total.Count);
        }
    }

    /// <summary>The highest number of measures.</summary>
    public int MostMeasures { get; }

    /// <summary>Whether so many problems are declared.</summary>
    public bool Issues(int count) => _issues.Contains(count);
}
