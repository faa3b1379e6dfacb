using System.Text.Json.Serialization;
using Rectification.Analysis.Tables;

namespace Rectification.Analysis;

/// <summary>How often each of many keys was counted, in bounded memory.</summary>
/// <remarks>
/// Up to <see cref="Capacity"/> different keys, all are here and exact. Beyond that the table is a random sample of the keys, the same
/// wherever and in whatever order they were counted: each key that is here has its exact count, and <see cref="Total"/> counts those that
/// are not, too.
/// Adding and merging are associative and commutative. Equal when all counts are. Immutable, safe to share between threads.
/// </remarks>
[JsonConverter(typeof(CountTableConverter))]
public sealed record CountTable
{
    /// <summary>The most keys a table holds.</summary>
    public const int Capacity = 4096;

    /// <summary>The most characters of a key that count; what is longer is cut.</summary>
    public const int LongestKey = 100;

    private readonly BoundedTable<long> _table;

    private CountTable(BoundedTable<long> table, long total) => (_table, Total) = (table, total);

    /// <summary>A table that counted nothing.</summary>
    public static CountTable Empty { get; } = new(new(Capacity), 0);

    /// <summary>All that was counted, under whatever key.</summary>
    public long Total { get; }

    /// <summary>Whether every key that was counted is here.</summary>
    public bool IsComplete => Total == _table.Sums.Sum(static one => one.Value);

    /// <summary>The keys with their counts, the most frequent first; of equal ones, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, long>> Counts => _table.Sums
        .Select(static one => KeyValuePair.Create(one.Key.Text, one.Value))
        .OrderByDescending(static one => one.Value).ThenBy(static one => one.Key, StringComparer.Ordinal);

    /// <summary>The count of a key.</summary>
    /// <param name="key">The key.</param>
    /// <value>0 where it was not counted, or gave way to others in a full table.</value>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public long this[string key] => _table[KeyOf(key)] ?? 0;

    /// <summary>The table with one key counted.</summary>
    /// <param name="key">The key.</param>
    /// <param name="count">How often.</param>
    /// <returns>A new table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public CountTable Add(string key, long count = 1) => AddAll([KeyValuePair.Create(key, count)]);

    /// <summary>The counts of both.</summary>
    /// <param name="other">Another table.</param>
    /// <returns>A new table, the same whichever of the two is asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CountTable Merge(CountTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(_table.Merge(other._table), Total + other.Total);
    }

    /// <summary>How many keys there are and what was counted in all; fit for logs.</summary>
    public override string ToString() => FormattableString.Invariant($"{_table.Count} keys, {Total} in all");

    internal static CountTable Of(IEnumerable<string> keys) => Empty.AddAll(keys.Select(static key => KeyValuePair.Create(key, 1L)));

    internal CountTable AddAll(IEnumerable<KeyValuePair<string, long>> counts)
    {
        var all = counts.Select(static one => KeyValuePair.Create(KeyOf(one.Key), one.Value)).ToList();
        return new(_table.Add(all), Total + all.Sum(static one => one.Value));
    }

    internal CountTable WithTotal(long total) => new(_table, total);

    private static TableKey KeyOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TableKey.Of(BoundedText.Of(key, LongestKey));
    }
}
