using System.Collections.Frozen;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>What a notice declares in any of its parts, to tell the parts of a total from another total.</summary>
internal sealed class KnownTotals
{
    /// <summary>That nothing is known yet.</summary>
    public static readonly KnownTotals None = new([]);

    private readonly FrozenSet<int> _issues;
    private readonly int _mostOthers;

    /// <summary>The totals without a state.</summary>
    public KnownTotals(IEnumerable<DeclaredTotal> totals)
    {
        var whole = totals.Where(total => total.State is null).ToList();
        _issues = whole.Where(total => total.Subject == DeclaredSubject.Issues).Select(total => total.Count).ToFrozenSet();
        MostMeasures = whole.Where(total => total.Subject == DeclaredSubject.Measures).Select(total => total.Count).DefaultIfEmpty().Max();
        _mostOthers = whole.Where(total => total.Subject != DeclaredSubject.Measures).Select(total => total.Count).DefaultIfEmpty().Max();
    }

    /// <summary>The highest number of measures.</summary>
    public int MostMeasures { get; }

    /// <summary>Whether a count that names nothing can only be one of measures, for there are not so many problems or tasks.</summary>
    public bool AreMeasures(DeclaredCount count) => count.Subject is null && count.Value > _mostOthers && count.Value <= MostMeasures;

    /// <summary>Whether so many problems are declared.</summary>
    public bool Issues(int count) => _issues.Contains(count);
}
