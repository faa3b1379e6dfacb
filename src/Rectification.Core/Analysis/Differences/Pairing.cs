namespace Rectification.Analysis.Differences;

/// <summary>Pairs items of two lists that have the same key, each with the first that is still free.</summary>
internal static class Pairing
{
    public static (List<(T Before, T After)> Pairs, List<T> Before, List<T> After) By<T, TKey>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, TKey> key)
        where TKey : notnull
    {
        var later = after.ToList();
        var free = later.Select(static (item, index) => (item, index)).GroupBy(one => key(one.item))
            .ToDictionary(static group => group.Key, static group => new Queue<int>(group.Select(static one => one.index)));
        var (pairs, earlier, taken) = (new List<(T Before, T After)>(), new List<T>(), new HashSet<int>());
        foreach (var item in before)
        {
            if (!free.TryGetValue(key(item), out var indexes) || !indexes.TryDequeue(out var index))
            {
                earlier.Add(item);
                continue;
            }

            pairs.Add((item, later[index]));
            taken.Add(index);
        }

        return (pairs, earlier, [.. later.Where((_, index) => !taken.Contains(index))]);
    }
}
