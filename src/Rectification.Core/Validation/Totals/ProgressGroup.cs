using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>The states that stand between a total and the next one: 20个问题，已完成15个，基本完成3个，正在整改2个.</summary>
internal sealed class ProgressGroup
{
    // More states than a notice could have; so many are not added up in every way.
    private const int Most = 8;

    // What is said of the progress further behind tells of something else.
    private const int FarthestState = 60;

    private readonly HashSet<long> _sums = [];
    private SourceSpan? _end;

    private ProgressGroup(SourceSpan? whole) => _end = whole;

    /// <summary>The states, a state that is named twice included: 长期整改1个，未完成1个 are both open.</summary>
    public List<NoticeNode> Nodes { get; } = [];

    /// <summary>Each total of issues, items or measures that states follow.</summary>
    public static IEnumerable<(NoticeNode Whole, ProgressGroup States)> Of(IReadOnlyList<NoticeNode> nodes)
    {
        NoticeNode? whole = null;
        var states = new ProgressGroup(null);
        foreach (var node in nodes)
        {
            if (node.Part is not DeclaredTotal total)
                continue;
            if (total.State is null)
            {
                if (whole is not null && states.Nodes.Count > 0)
                    yield return (whole, states);
                (whole, states) = (total.Subject == DeclaredSubject.Aspects ? null : node, new(node.Source));
            }
            else if (whole is { Part: DeclaredTotal counted } && ListOf(counted.Subject) == ListOf(total.Subject)
                    && states.IsNear(node.Source))
            {
                states.Add(node, total);
            }
        }

        if (whole is not null && states.Nodes.Count > 0)
            yield return (whole, states);
    }

    /// <summary>What a subject counts: issues and items are two words for one list.</summary>
    public static DeclaredSubject ListOf(DeclaredSubject subject) => subject == DeclaredSubject.Items ? DeclaredSubject.Issues : subject;

    /// <summary>
    /// Whether some of the states add up to a number. What goes on for the long term may be completed too, and a state may be said again.
    /// </summary>
    public bool AddsUpTo(int count) => Nodes.Count > Most || _sums.Contains(count);

    /// <summary>Whether some of the states add up to one of several numbers.</summary>
    public bool AddsUpToAny(HashSet<long> counts) => Nodes.Count > Most || _sums.Any(counts.Contains);

    /// <summary>Whether the states leave room in a whole, or make it up where they are all of it.</summary>
    public bool FitsInto(int whole) => AddsUpTo(whole) || (Distinct() <= whole && !IsWhole());

    /// <summary>The sum of what is declared of a state.</summary>
    public long SumOf(DeclaredState state) => Totals.Where(total => total.State == state).Sum(static total => (long)total.Count);

    /// <summary>The states for a message.</summary>
    public string Describe()
        => string.Join(';', Totals.Take(Most).Select(static total => $"{total.State!.Value.Value}={Invariant.Text(total.Count)}"));

    private IEnumerable<DeclaredTotal> Totals => Nodes.Select(static node => (DeclaredTotal)node.Part);

    private bool IsNear(SourceSpan? state) => _end is not { } end || state is not { } place || place.Start - end.End <= FarthestState;

    private void Add(NoticeNode node, DeclaredTotal total)
    {
        _end = node.Source ?? _end;
        Nodes.Add(node);
        if (Nodes.Count <= Most)
            _sums.UnionWith([total.Count, .. _sums.Select(sum => sum + total.Count)]);
    }

    /// <summary>What is surely counted once: each state as it is first named, without what goes on for the long term.</summary>
    private long Distinct()
        => Totals.Where(static total => total.State != DeclaredState.LongTerm).DistinctBy(static total => total.State)
            .Sum(static total => (long)total.Count);

    private bool IsWhole()
        => Totals.Any(static total => total.State == DeclaredState.Completed)
            && Totals.Any(static total => total.State == DeclaredState.InProgress);
}
