namespace Rectification.Import.Text;

/// <summary>
/// Entries by one character, for lookups at every character of a text: nearly all find nothing, and find that in one glance.
/// </summary>
/// <remarks>
/// Chinese words begin with characters from all over a large block, where vector searches for any of them stop at too many others.
/// </remarks>
/// <typeparam name="T">The entries.</typeparam>
internal sealed class CharacterTable<T>
{
    // So sparse that two characters hardly ever want the same slot.
    private const int SlotsPerCharacter = 8;

    private readonly int _mask;
    private readonly char[] _keys;
    private readonly T[]?[] _entries;

    /// <summary>Keeps the entries of each character in their order.</summary>
    public CharacterTable(IEnumerable<IGrouping<char, T>> groups)
    {
        var all = groups.ToList();
        var size = 1;
        while (size < all.Count * SlotsPerCharacter)
            size *= 2;
        (_mask, _keys, _entries) = (size - 1, new char[size], new T[]?[size]);
        foreach (var group in all)
        {
            var slot = group.Key & _mask;
            while (_keys[slot] != '\0')
                slot = (slot + 1) & _mask;
            (_keys[slot], _entries[slot]) = (group.Key, [.. group]);
        }
    }

    /// <summary>The entries of a character; null where it has none.</summary>
    public T[]? Of(char character)
    {
        for (var slot = character & _mask; ; slot = (slot + 1) & _mask)
        {
            var key = _keys[slot];
            if (key == character || key == '\0')
                return _entries[slot];
        }
    }
}
