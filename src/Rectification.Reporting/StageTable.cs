using Rectification.Primitives;

namespace Rectification.Reporting;

/// <summary>How far the issues of each aspect have been put right, in numbers.</summary>
internal sealed class StageTable
{
    private StageTable(IReadOnlyList<Progress?> stages, IReadOnlyList<StageRow> rows) => (Stages, Rows) = (stages, rows);

    /// <summary>
    /// The stages that occur, in the order in which work advances from its end backwards; null last, for issues of which the notice states
    /// none.
    /// </summary>
    public IReadOnlyList<Progress?> Stages { get; }

    /// <summary>A row for each aspect, in the order of the notice.</summary>
    public IReadOnlyList<StageRow> Rows { get; }

    /// <summary>All aspects together.</summary>
    public StageRow Total
        => new(null, Stages.ToDictionary(KeyOf, stage => Rows.Sum(row => row.Of(stage))), Rows.Sum(static row => row.Issues),
            Rows.Sum(static row => row.Measures));

    public static StageTable Of(Notice notice)
    {
        var rows = notice.Aspects.Select(RowOf).ToList();
        var present = rows.SelectMany(static row => row.Counts.Keys).ToHashSet(StringComparer.Ordinal);
        var known = Progress.Known.Reverse().Where(stage => present.Remove(stage.Value)).Select(static stage => (Progress?)stage).ToList();
        var isUnstated = present.Remove(NotStated);
        var others = present.Order(StringComparer.Ordinal).Select(static name => (Progress?)Progress.From(name));
        return new([.. known, .. others, .. isUnstated ? [null] : Array.Empty<Progress?>()], rows);
    }

    internal static string KeyOf(Progress? stage) => stage?.Value ?? NotStated;

    private const string NotStated = "";

    private static StageRow RowOf(Aspect aspect)
    {
        var parts = new Notice { Aspects = [aspect] };
        var counts = parts.AllIssues().GroupBy(static placed => KeyOf(placed.Part.Status?.Progress), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        return new(aspect, counts, counts.Values.Sum(), parts.AllMeasures().Count());
    }
}
