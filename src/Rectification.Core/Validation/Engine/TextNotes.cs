using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rectification.Validation.Engine;

/// <summary>What one pass over the texts of a part found, for all rules. Used again for each part.</summary>
internal sealed class TextNotes(CharacterTable table)
{
    private const int LargestKept = 1 << 14;

    private Note[] _notes = new Note[32];
    private int[] _clauseEnds = new int[128];
    private int _count;
    private int _ends;
    private int _marks;

    /// <summary>Whether all marks of the texts read since <see cref="Begin"/> have their counterparts.</summary>
    public bool AreMarksBalanced => _marks == MarkStates.Balanced;

    /// <summary>Whether a part had so many texts or clauses that the memory is not worth keeping.</summary>
    public bool IsLarge => _notes.Length > LargestKept || _clauseEnds.Length > LargestKept;

    public ref readonly Note this[int index] => ref _notes[index];

    /// <summary>Comes to the next part and forgets the texts before.</summary>
    public void Begin() => (_count, _ends, _marks) = (0, 0, default);

    /// <summary>Where the clauses of a text end, its own end excluded.</summary>
    public ReadOnlySpan<int> ClauseEnds(int index) => _clauseEnds.AsSpan(_notes[index].FirstEnd, _notes[index].Ends);

    /// <summary>Reads a text and notes what it holds, behind the notes on the texts before it.</summary>
    /// <returns>What its characters mean together.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong Read(ReadOnlySpan<char> text)
    {
        if (_count == _notes.Length)
            Array.Resize(ref _notes, _count * 2);
        ref var note = ref _notes[_count++];
        note.FirstEnd = _ends;
        note.Traits = 0;
        for (var start = 0; start < text.Length; start += CharacterTable.MostAtOnce)
            note.Traits |= Take(text, start, table.Find(text, start));
        note.Ends = _ends - note.FirstEnd;
        return note.Traits;
    }

    /// <summary>Takes the characters that were found in a block. Their order follows no pattern, so nothing here branches on what they are.</summary>
    private ulong Take(ReadOnlySpan<char> text, int start, ulong found)
    {
        if (_ends + CharacterTable.MostAtOnce > _clauseEnds.Length)
            Array.Resize(ref _clauseEnds, _clauseEnds.Length * 2);
        var (all, ends, count, marks, states) = (0UL, _clauseEnds, _ends, _marks, MarkStates.Next);
        for (; found != 0; found &= found - 1)
        {
            var at = start + BitOperations.TrailingZeroCount(found);
            var traits = table[text[at]];
            all |= traits;
            ends[count] = at;
            count += (int)(traits & TextTraits.ClauseEnd);
            marks = states[marks + (int)((traits >> TextTraits.MarkShift) & (MarkStates.Width - 1))];
        }

        (_ends, _marks) = (count, marks);
        return all;
    }

    /// <summary>What is known of one text.</summary>
    internal struct Note
    {
        /// <summary>What its characters mean together.</summary>
        public ulong Traits;

        /// <summary>The number of its first clause end among those of all texts.</summary>
        public int FirstEnd;

        /// <summary>How many clauses end in it.</summary>
        public int Ends;
    }
}
