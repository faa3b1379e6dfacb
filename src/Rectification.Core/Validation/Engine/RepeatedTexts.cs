using System.Buffers;
using System.Runtime.InteropServices;

namespace Rectification.Validation.Engine;

/// <summary>The sentences and headings seen so far in one run, to find those that stand twice.</summary>
/// <remarks>Open addressing over rented memory, so that a sound notice costs no allocation. Hashes look at a few characters only; equality decides.</remarks>
internal sealed class RepeatedTexts
{
    private Entry[] _entries = [];
    private int _count;
    private HashSet<int>? _reported;

    /// <summary>Remembers a stretch of text, or finds where it stood before.</summary>
    /// <param name="text">The text that holds the stretch.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="length">Its length, at least 4.</param>
    /// <param name="owner">The part the text belongs to; stretches are compared among owners of one type.</param>
    /// <param name="position">How far the walk has come.</param>
    /// <returns>Where the same stretch stood first; null where it is new.</returns>
    public Entry? FindOrAdd(string text, int start, int length, NoticePart owner, int position)
    {
        if (_count * 2 >= _entries.Length)
            Grow();

        var stretch = text.AsSpan(start, length);
        var hash = Hash(stretch);
        for (var i = hash & (_entries.Length - 1); ; i = (i + 1) & (_entries.Length - 1))
        {
            ref var entry = ref _entries[i];
            if (entry.Owner is null)
            {
                entry = new(text, start, length, hash, owner, position);
                _count++;
                return null;
            }

            if (entry.Hash == hash && entry.Owner.GetType() == owner.GetType() && entry.Text.AsSpan(entry.Start, entry.Length).SequenceEqual(stretch))
                return entry;
        }
    }

    /// <summary>Notes that a part was reported as the first of two; false where it was before.</summary>
    public bool MarkReported(Entry first) => (_reported ??= []).Add(first.Position);

    /// <summary>Gives the memory back; the run is over.</summary>
    public void Release()
    {
        if (_entries.Length > 0)
            ArrayPool<Entry>.Shared.Return(_entries, clearArray: true);
        (_entries, _count) = ([], 0);
    }

    private void Grow()
    {
        var old = _entries;
        // Rented arrays of these sizes are exactly powers of two, which the mask needs; they come back cleared.
        _entries = ArrayPool<Entry>.Shared.Rent(old.Length == 0 ? 1024 : old.Length * 2);
        foreach (var entry in old)
        {
            if (entry.Owner is not null)
                Insert(entry);
        }

        if (old.Length > 0)
            ArrayPool<Entry>.Shared.Return(old, clearArray: true);
    }

    private void Insert(Entry entry)
    {
        var i = entry.Hash & (_entries.Length - 1);
        while (_entries[i].Owner is not null)
            i = (i + 1) & (_entries.Length - 1);
        _entries[i] = entry;
    }

    /// <summary>Mixes the length with four characters each from the beginning, the middle and the end.</summary>
    private static int Hash(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var first = MemoryMarshal.Read<ulong>(bytes);
        var middle = MemoryMarshal.Read<ulong>(bytes[((bytes.Length / 2) - 4)..]);
        var last = MemoryMarshal.Read<ulong>(bytes[^8..]);
        var mixed = (((((first * 0x9E3779B97F4A7C15) ^ middle) * 0xC2B2AE3D27D4EB4F) ^ last) * 0x165667B19E3779F9) + (ulong)text.Length;
        return (int)(mixed >> 33);
    }

    /// <summary>A stretch of text, the part it belongs to, and how far the walk had come there.</summary>
    internal readonly record struct Entry(string Text, int Start, int Length, int Hash, NoticePart Owner, int Position);
}
