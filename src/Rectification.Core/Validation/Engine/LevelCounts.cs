namespace Rectification.Validation.Engine;

/// <summary>How many issues stand at each level, and how many of these go no deeper.</summary>
internal sealed class LevelCounts(int maxDepth)
{
    private readonly int[] _at = new int[maxDepth + 1];
    private readonly int[] _leavesAt = new int[maxDepth + 1];

    /// <summary>The deepest level that holds any; 0 for none.</summary>
    public int Depth { get; private set; }

    public void Add(int level, int count, int leaves)
    {
        if (count == 0)
            return;
        _at[level] += count;
        _leavesAt[level] += leaves;
        Depth = Math.Max(Depth, level);
    }

    /// <summary>Those at a level and the leaves above it: what a count down to this level gives.</summary>
    public int Cut(int level)
    {
        if (level >= _at.Length)
            return Cut(_at.Length - 1);
        var count = _at[level];
        for (var above = 1; above < level; above++)
            count += _leavesAt[above];
        return count;
    }
}
