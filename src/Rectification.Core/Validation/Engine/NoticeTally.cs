using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>How much a notice holds, counted at each level, since a text may mean any level by "18 problems".</summary>
internal sealed class NoticeTally
{
    private readonly LevelCounts _all;
    private readonly LevelCounts _problems;
    private readonly Notice _notice;
    private readonly HashSet<int> _groups = [];
    private HashSet<int>? _mixes;

    // Beyond this any number would be some mix.
    private const int MostMixes = 64;

    private NoticeTally(Notice notice, int maxDepth) => (_notice, _all, _problems) = (notice, new(maxDepth), new(maxDepth));

    public int Aspects { get; private set; }

    /// <summary>Aspects that hold more than recommendations.</summary>
    public int AspectsOfProblems { get; private set; }

    /// <summary>Aspects that hold issues, not measures alone.</summary>
    public int AspectsWithIssues { get; private set; }

    public int Measures { get; private set; }

    public int MeasuresOfProblems { get; private set; }

    public int TopRecommendations => _all.Cut(1) - _problems.Cut(1);

    public int LeafRecommendations => _all.Cut(_all.Depth) - _problems.Cut(_problems.Depth);

    /// <summary>The deepest level that holds issues, 1 for those directly below an aspect; 0 where there are none.</summary>
    public int Depth => _all.Depth;

    public static NoticeTally Of(Notice notice, int maxDepth)
    {
        var tally = new NoticeTally(notice, maxDepth);
        foreach (var aspect in notice.Aspects)
            tally.Add(aspect, maxDepth);
        foreach (var followUp in notice.FollowUps)
            tally.Measures += followUp.Measures.Count;
        return tally;
    }

    /// <summary>Whether an aspect holds this many issues directly.</summary>
    public bool HoldsGroupOf(int count) => _groups.Contains(count);

    /// <summary>Whether a number is what a reader gets who counts some aspects down to the lowest level and others not.</summary>
    public bool MixesTo(int count) => (_mixes ??= TotalMixes.Of(_notice.Aspects, MostMixes)).Contains(count);

    /// <summary>The issues a reader counts who goes down to a level: those at it, and those above it that go no deeper.</summary>
    public int Issues(int level) => _all.Cut(level);

    /// <summary>The same without recommendations.</summary>
    public int Problems(int level) => _problems.Cut(level);

    private void Add(Aspect aspect, int maxDepth)
    {
        var problems = _problems.Cut(1);
        Add(aspect.Issues, 1, isAdvice: false, maxDepth);
        _groups.Add(aspect.Issues.Count);
        Measures += aspect.Measures.Count;
        MeasuresOfProblems += aspect.Measures.Count;
        if (!aspect.Implicit)
        {
            Aspects++;
            AspectsWithIssues += aspect.Issues.IsEmpty ? 0 : 1;
            AspectsOfProblems += aspect.Issues.IsEmpty || _problems.Cut(1) > problems ? 1 : 0;
        }
    }

    private void Add(ValueList<Issue> issues, int level, bool isAdvice, int maxDepth)
    {
        var (leaves, problems, problemLeaves) = (0, 0, 0);
        foreach (var issue in issues.AsSpan())
        {
            var isProblem = !isAdvice && issue.Kind != IssueKind.Recommendation;
            var isLeaf = issue.Issues.IsEmpty || level == maxDepth;
            leaves += isLeaf ? 1 : 0;
            problems += isProblem ? 1 : 0;
            problemLeaves += isProblem && isLeaf ? 1 : 0;
            Measures += issue.Measures.Count;
            MeasuresOfProblems += isProblem ? issue.Measures.Count : 0;
            if (!isLeaf)
                Add(issue.Issues, level + 1, !isProblem, maxDepth);
        }

        _all.Add(level, issues.Count, leaves);
        _problems.Add(level, problems, problemLeaves);
    }
}
