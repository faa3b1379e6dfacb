using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rectification.Validation.Engine;

/// <summary>What one pass over the texts of a part found, for all rules. One per run; the memory is rented and used again for each part.</summary>
internal sealed class TextNotes(CharacterTable table)
{
    private Note[] _notes = ArrayPool<Note>.Shared.Rent(64);
    private int[] _clauseEnds = ArrayPool<int>.Shared.Rent(256);
    private int _count;
    private int _ends;
    private MarkStack _marks;

    /// <summary>Whether all marks of the texts read since <see cref="Begin"/> have their counterparts.</summary>
    public bool AreMarksBalanced => _marks.IsBalanced;

    /// <summary>How many texts were read since <see cref="Begin"/>.</summary>
    public int Count => _count;

    public ref readonly Note this[int index] => ref _notes[index];

    /// <summary>Comes to the next part and forgets the texts before.</summary>
    public void Begin() => (_count, _ends, _marks) = (0, 0, default);

    /// <summary>Where the clauses of a text end, its own end excluded.</summary>
    public ReadOnlySpan<int> ClauseEnds(int index) => _clauseEnds.AsSpan(_notes[index].FirstEnd, _notes[index].Ends);

    /// <summary>Reads a text and notes what it holds, behind the notes on the texts before it.</summary>
    public ulong Read(string? text)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        if (_count == _notes.Length)
            Grow(ref _notes);
        ref var note = ref _notes[_count++];
        note = new() { FirstEnd = _ends, FirstWaker = int.MaxValue };
        var width = Vector128<ushort>.Count;
        var at = 0;
        for (; at + width <= characters.Length; at += width)
            Take(characters, at, table.Find(Vector128.Create(characters.Slice(at, width))), ref note);
        if (at < characters.Length)
        {
            if (at > 0)
            {
                // The last vector begins before the end of the one before it; what it shares with that one is cut off.
                var overlap = at - (characters.Length - width);
                at = characters.Length - width;
                Take(characters, at, table.Find(Vector128.Create(characters[at..])) & (uint.MaxValue << (2 * overlap)), ref note);
            }
            else
            {
                for (; at < characters.Length; at++)
                    Take((char)characters[at], at, ref note);
            }
        }

        note.Ends = _ends - note.FirstEnd;
        return note.Traits;
    }

    /// <summary>Gives the memory back; the run is over.</summary>
    public void Release()
    {
        ArrayPool<Note>.Shared.Return(_notes);
        ArrayPool<int>.Shared.Return(_clauseEnds);
    }

    private void Take(ReadOnlySpan<ushort> characters, int from, uint found, ref Note note)
    {
        // Two bits stand for one character.
        for (found &= 0x5555; found != 0; found &= found - 1)
        {
            var at = from + (BitOperations.TrailingZeroCount(found) / 2);
            Take((char)characters[at], at, ref note);
        }
    }

    private void Take(char character, int at, ref Note note)
    {
        var traits = table[character];
        note.Traits |= traits;
        if ((traits & TextTraits.Pair) != 0)
            _marks.Take(traits);
        if ((traits & TextTraits.ClauseEnd) != 0)
            AddClauseEnd(at);
        if ((traits & TextTraits.AnyRule) != 0)
            note.FirstWaker = Math.Min(note.FirstWaker, at);
    }

    private void AddClauseEnd(int at)
    {
        if (_ends == _clauseEnds.Length)
            Grow(ref _clauseEnds);
        _clauseEnds[_ends++] = at;
    }

    private static void Grow<T>(ref T[] array)
    {
        var longer = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.CopyTo(longer, 0);
        ArrayPool<T>.Shared.Return(array);
        array = longer;
    }

    /// <summary>What is known of one text.</summary>
    internal struct Note
    {
        /// <summary>What its characters mean together.</summary>
        public ulong Traits;

        /// <summary>Where the first character stands that wakes a text rule.</summary>
        public int FirstWaker;

        /// <summary>The number of its first clause end among those of all texts.</summary>
        public int FirstEnd;

        /// <summary>How many clauses end in it.</summary>
        public int Ends;
    }
}
