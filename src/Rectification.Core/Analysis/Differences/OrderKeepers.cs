namespace Rectification.Analysis.Differences;

/// <summary>Finds which items of a list kept their order: the most there can be (longest increasing subsequence).</summary>
internal static class OrderKeepers
{
    /// <summary>Finds them.</summary>
    /// <param name="earlier">The earlier place of each item, in the order of their later places; all different.</param>
    /// <returns>For each item whether it kept its order.</returns>
    public static bool[] Of(IReadOnlyList<int> earlier)
    {
        // lasts[n]: the item with the least earlier place that ends an ordered run of n + 1 items.
        var (lasts, previous) = (new List<int>(), new int[earlier.Count]);
        for (var item = 0; item < earlier.Count; item++)
        {
            var length = CountBelow(lasts, earlier, earlier[item]);
            previous[item] = length == 0 ? -1 : lasts[length - 1];
            if (length == lasts.Count)
                lasts.Add(item);
            else
                lasts[length] = item;
        }

        var kept = new bool[earlier.Count];
        for (var item = lasts.Count == 0 ? -1 : lasts[^1]; item >= 0; item = previous[item])
            kept[item] = true;
        return kept;
    }

    private static int CountBelow(List<int> lasts, IReadOnlyList<int> earlier, int place)
    {
        var (low, high) = (0, lasts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (earlier[lasts[middle]] < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
