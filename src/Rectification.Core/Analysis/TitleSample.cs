using System.Text.Json.Serialization;
using Rectification.Analysis.Tables;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>A random sample of the titles of issues, to find frequent topics in.</summary>
/// <remarks>
/// Every issue gets a number that looks random and follows from its notice, path and title; the sample holds the <see cref="Capacity"/>
/// issues with the least. So it is the same in whatever order notices are added and collections merged: associative and commutative. Up to
/// that many issues it holds all of them. It holds words of notices: it may not go into logs. Equal when the issues are.
/// Immutable, safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TitleSampleConverter))]
public sealed record TitleSample
{
    /// <summary>The most issues a sample holds.</summary>
    public const int Capacity = 1024;

    /// <summary>The most characters of a title that are kept.</summary>
    public const int LongestTitle = 60;

    private readonly BoundedTable<long> _table;

    private TitleSample(BoundedTable<long> table) => _table = table;

    /// <summary>A sample of no issue.</summary>
    public static TitleSample Empty { get; } = new(new BoundedTable<long>(Capacity));

    /// <summary>The titles, one for each issue of the sample, in ordinal order.</summary>
    public IEnumerable<string> Titles => _table.Sums
        .SelectMany(static one => Enumerable.Repeat(one.Key.Text, (int)Math.Min(one.Value, Capacity))).Order(StringComparer.Ordinal);

    /// <summary>The sample of both.</summary>
    /// <param name="other">Another sample.</param>
    /// <returns>A new sample, the same whichever of the two is asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TitleSample Merge(TitleSample other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(_table.Merge(other._table));
    }

    /// <summary>How many issues there are; fit for logs.</summary>
    public override string ToString() => FormattableString.Invariant($"{_table.Count} titles");

    internal IEnumerable<(ulong Rank, string Title, long Count)> Entries
        => _table.Sums.Reverse().Select(static one => (one.Key.Rank, one.Key.Text, one.Value));

    internal static TitleSample Of(Notice notice)
    {
        var origin = $"{notice.Publisher}\n{notice.PublishedOn}\n{notice.Title}\n";
        return Empty.AddAll(notice.AllIssues()
            .Select(placed => (TableKey.RankOf($"{origin}{placed.Path}\n{placed.Part.Title}"), placed.Part.Title, 1L)));
    }

    internal TitleSample AddAll(IEnumerable<(ulong Rank, string Title, long Count)> entries) => new(_table.Add(
        entries.Select(static one => KeyValuePair.Create(new TableKey(one.Rank, BoundedText.Of(one.Title, LongestTitle)), one.Count))));
}
