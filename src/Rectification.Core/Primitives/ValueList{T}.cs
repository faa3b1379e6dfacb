using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Rectification.Json.Converters;

namespace Rectification.Primitives;

/// <summary>An immutable list that compares by content: the one collection of the model.</summary>
/// <remarks>
/// Equal when it holds equal items in the same order. <c>default</c> is the empty list, so a list is never null. Holds no null.
/// Immutable and safe to share between threads as far as its items are. Made with a collection expression:
/// <code>ValueList&lt;string&gt; phones = ["025-66660000"];</code>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IHasJsonConverter
{
    private readonly T[]? _items;

    /// <summary>Takes the array over; whoever calls this keeps no reference to it.</summary>
    internal ValueList(T[] owned)
    {
        if (!typeof(T).IsValueType)
        {
            for (var i = 0; i < owned.Length; i++)
            {
                if (owned[i] is null)
                    throw new ArgumentException($"Item {i} is null; a ValueList holds no null.", nameof(owned));
            }
        }

        _items = owned.Length == 0 ? null : owned;
    }

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The item at a position.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw NoSuchItem(index, Count);

    /// <summary>The items as a span, without a copy.</summary>
    /// <returns>A view that stays valid as long as the list.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates without an allocation.</summary>
    /// <returns>An enumerator over the items in order.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        var (mine, theirs) = (_items ?? [], other._items ?? []);
        if (ReferenceEquals(mine, theirs))
            return true;
        if (mine.Length != theirs.Length)
            return false;
        return DeepStack.IsNearItsEnd ? HoldEqualFarDown(mine, theirs) : HoldEqual(mine, theirs);
    }

    // From here, and not by reflection, so that a native program has the code of the converter.
    JsonConverter IHasJsonConverter.NewConverter() => new ValueListConverter<T>();

    private static bool HoldEqual(T[] mine, T[] theirs)
    {
        for (var i = 0; i < mine.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(mine[i], theirs[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <summary>A hash over all items, so that equal lists hash alike.</summary>
    public override int GetHashCode()
    {
        var items = _items ?? [];
        return DeepStack.IsNearItsEnd ? HashFarDown(items) : Hash(items);
    }

    private static int Hash(T[] items)
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in the order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>
    /// The items between brackets, for the debugger and test output. Lists inside lists are printed 16 deep, then <c>[…]</c>.
    /// </summary>
    public override string ToString() => $"[{string.Join(", ", _items ?? [])}]";

    // Apart from their callers, which would make room for the captured lists on every call.
    private static bool HoldEqualFarDown(T[] mine, T[] theirs) => DeepStack.Continue(() => HoldEqual(mine, theirs));

    private static int HashFarDown(T[] items) => DeepStack.Continue(() => Hash(items));

    // Apart from the indexer, which is worth inlining only without the words of the message.
    private static ArgumentOutOfRangeException NoSuchItem(int index, int count)
        => new(nameof(index), index, $"The list has {count} items.");

    /// <summary>Walks the items in order. A value of its own, so that <c>foreach</c> allocates nothing.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item the enumerator stands on; meaningful after <see cref="MoveNext"/> returned true.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
