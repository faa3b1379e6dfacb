using Rectification.Validation.Engine;

namespace Rectification.Validation.Totals;

/// <summary>The statuses at each level, counted when a declared total first asks for the level.</summary>
internal sealed class StatusTallies(Notice notice, NoticeTally tally)
{
    private readonly Dictionary<(int Level, bool ProblemsOnly), StatusTally?> _known = [];

    /// <summary>
    /// The statuses at the level that holds as many issues as declared; null where none does, or not every issue there has a status.
    /// </summary>
    public StatusTally? Find(int declared)
    {
        for (var level = 1; level <= tally.Depth; level++)
        {
            var isProblemsOnly = tally.Issues(level) != declared;
            if ((!isProblemsOnly || tally.Problems(level) == declared) && Get(level, isProblemsOnly) is { } found)
                return found;
        }

        return null;
    }

    private StatusTally? Get(int level, bool problemsOnly)
    {
        if (!_known.TryGetValue((level, problemsOnly), out var found))
            _known.Add((level, problemsOnly), found = StatusTally.Of(notice, level, problemsOnly));
        return found;
    }
}
