namespace Rectification.Primitives;

/// <summary>Makes lists of type <see cref="ValueList{T}"/>; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of these items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items in order; copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of these items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items in order; enumerated once and copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : new([.. items]);
    }
}
