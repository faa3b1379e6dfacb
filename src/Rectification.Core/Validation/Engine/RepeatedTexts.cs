using System.Numerics;
using System.Runtime.InteropServices;

namespace Rectification.Validation.Engine;

/// <summary>The clauses and headings seen so far in one run, to find those that stand twice.</summary>
/// <remarks>
/// A sound notice repeats nothing, so at first only hashes are kept, in memory that the processor's cache holds. Where and in what part each
/// stretch stood is looked up in <see cref="RepeatedPlaces"/>, which is filled when the hashes that come again tell enough.
/// </remarks>
internal sealed class RepeatedTexts
{
    private const int Smallest = 2048;
    private const int LargestKept = 1 << 16;

    private uint[] _hashes = new uint[Smallest];
    private (NoticePart Owner, int Position)[] _passed = new (NoticePart, int)[Smallest / 4];
    private int _count;
    private int _passedCount;
    private int _placed;
    private RepeatedPlaces? _places;
    private HashSet<int>? _reported;

    /// <summary>Whether the notice was so long that the memory is not worth keeping.</summary>
    public bool IsLarge => _hashes.Length > LargestKept;

    /// <summary>Comes to the next measure or issue; the stretches that follow belong to it.</summary>
    public void Pass(NoticePart owner, int position)
    {
        if (_passedCount == _passed.Length)
            Array.Resize(ref _passed, _passedCount * 2);
        _passed[_passedCount++] = (owner, position);
    }

    /// <summary>Remembers a stretch of at least four characters; true where it most likely stood before, in a part of the same type.</summary>
    public bool IsSeen(ReadOnlySpan<char> stretch, bool isHeading) => !Add(Hash(stretch, isHeading));

    /// <summary>The places of all stretches in the parts before the one passed last.</summary>
    public RepeatedPlaces PlacesBefore()
    {
        _places ??= new();
        for (; _placed < _passedCount - 1; _placed++)
            _places.AddPassed(_passed[_placed].Owner, _passed[_placed].Position);
        // The caller places those of the part it stands at.
        _placed = _passedCount;
        return _places;
    }

    /// <summary>Notes that a part was reported as the first of two; false where it was before.</summary>
    public bool MarkReported(RepeatedPlaces.Place first) => (_reported ??= []).Add(first.Position);

    /// <summary>Begins anew; the run is over.</summary>
    public void Clear()
    {
        Array.Clear(_hashes);
        // Only what was used holds references.
        Array.Clear(_passed, 0, _passedCount);
        (_count, _passedCount, _placed, _places, _reported) = (0, 0, 0, null, null);
    }

    private bool Add(uint hash)
    {
        if (_count * 2 >= _hashes.Length)
            Grow();
        var mask = _hashes.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            if (_hashes[i] == 0)
            {
                _hashes[i] = hash;
                _count++;
                return true;
            }

            if (_hashes[i] == hash)
                return false;
        }
    }

    private void Grow()
    {
        var old = _hashes;
        (_hashes, _count) = (new uint[old.Length * 2], 0);
        foreach (var hash in old)
        {
            if (hash != 0)
                Add(hash);
        }
    }

    /// <summary>Mixes all characters, four at a time, the last four overlapping; never 0, which means no entry.</summary>
    private static uint Hash(ReadOnlySpan<char> text, bool isHeading)
    {
        var hash = (uint)text.Length + (isHeading ? 1U << 31 : 0);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
            hash = BitOperations.Crc32C(hash, four);
        hash = BitOperations.Crc32C(hash, MemoryMarshal.Cast<char, ulong>(text[^4..])[0]);
        return hash == 0 ? 1 : hash;
    }
}
