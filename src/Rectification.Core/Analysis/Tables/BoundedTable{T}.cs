using System.Collections.Immutable;
using System.Numerics;

namespace Rectification.Analysis.Tables;

/// <summary>Sums by key, for any number of keys in bounded memory.</summary>
/// <remarks>
/// A full table keeps the keys of the least rank. Whatever is added or merged, in any order, the keys it ends up with are those of the
/// least rank of all, and none of them was ever given up on the way: their sums are exact, and merging is associative and commutative.
/// Equal when capacity, keys and sums are. Immutable.
/// </remarks>
/// <typeparam name="T">What is summed.</typeparam>
internal sealed class BoundedTable<T> : IEquatable<BoundedTable<T>>
    where T : struct, IAdditionOperators<T, T, T>
{
    // The greatest rank comes first, where it is found at once when it has to make room.
    private static readonly ImmutableSortedDictionary<TableKey, T> Nothing
        = ImmutableSortedDictionary.Create<TableKey, T>(Comparer<TableKey>.Create(static (one, other) => other.CompareTo(one)));

    private readonly ImmutableSortedDictionary<TableKey, T> _sums;
    private readonly int _capacity;

    public BoundedTable(int capacity)
        : this(capacity, Nothing)
    {
    }

    private BoundedTable(int capacity, ImmutableSortedDictionary<TableKey, T> sums) => (_capacity, _sums) = (capacity, sums);

    public int Count => _sums.Count;

    public IEnumerable<KeyValuePair<TableKey, T>> Sums => _sums;

    public T? this[TableKey key] => _sums.TryGetValue(key, out var sum) ? sum : null;

    public BoundedTable<T> Add(IEnumerable<KeyValuePair<TableKey, T>> amounts)
    {
        var sums = _sums.ToBuilder();
        foreach (var (key, amount) in amounts)
        {
            // Most keys come too late for a full table; they cost no more than this comparison.
            if (sums.Count == _capacity && key.CompareTo(sums.First().Key) > 0)
                continue;
            sums[key] = sums.TryGetValue(key, out var sum) ? sum + amount : amount;
            if (sums.Count > _capacity)
                sums.Remove(sums.First().Key);
        }

        return new(_capacity, sums.ToImmutable());
    }

    public BoundedTable<T> Merge(BoundedTable<T> other) => Count < other.Count ? other.Add(_sums) : Add(other._sums);

    public bool Equals(BoundedTable<T>? other)
        => other is not null && _capacity == other._capacity && Count == other.Count && _sums.SequenceEqual(other._sums);

    public override bool Equals(object? obj) => Equals(obj as BoundedTable<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, sum) in _sums)
            hash.Add((key, sum));
        return hash.ToHashCode();
    }
}
