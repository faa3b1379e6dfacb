using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rectification.Validation.Engine;

/// <summary>What one pass over the texts of a part found, for all rules. Used again for each part.</summary>
internal sealed class TextNotes(CharacterTable table)
{
    private const int LargestKept = 1 << 14;

    private Note[] _notes = new Note[32];
    private ulong[] _blocks = new ulong[64];
    private int _count;
    private int _blockCount;
    private int _marks;

    /// <summary>Whether all marks of the texts read since <see cref="Begin"/> have their counterparts.</summary>
    public bool AreMarksBalanced => _marks == MarkStates.Balanced;

    /// <summary>Whether a part had so many texts, or such long ones, that the memory is not worth keeping.</summary>
    public bool IsLarge => _notes.Length > LargestKept || _blocks.Length > LargestKept;

    public ref readonly Note this[int index] => ref _notes[index];

    /// <summary>Comes to the next part and forgets the texts before.</summary>
    public void Begin() => (_count, _blockCount, _marks) = (0, 0, default);

    /// <summary>Where the clauses of a text end, its own end included.</summary>
    public ClauseEnds ClauseEnds(int index)
    {
        ref readonly var note = ref _notes[index];
        return new(_blocks.AsSpan(note.FirstBlock), note.Length);
    }

    /// <summary>Reads a text and notes what it holds, behind the notes on the texts before it.</summary>
    /// <returns>What its characters mean together.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong Read(ReadOnlySpan<char> text)
    {
        if (_count == _notes.Length)
            Array.Resize(ref _notes, _count * 2);
        var (traits, firstBlock) = (0UL, _blockCount);
        for (var start = 0; start < text.Length; start += CharacterTable.MostAtOnce)
            traits |= ReadBlock(text, start);
        _notes[_count++] = new() { Traits = traits, FirstBlock = firstBlock, Length = text.Length };
        return traits;
    }

    /// <summary>Takes the characters that are worth a look. Their order follows no pattern, so nothing here branches on what they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadBlock(ReadOnlySpan<char> text, int start)
    {
        if (_blockCount == _blocks.Length)
            Array.Resize(ref _blocks, _blockCount * 2);
        var found = table.Find(text, start, out var ends);
        var (all, marks, states) = (0UL, _marks, MarkStates.Next);
        for (; found != 0; found &= found - 1)
        {
            var at = BitOperations.TrailingZeroCount(found);
            var traits = table[text[start + at]];
            all |= traits;
            ends |= (traits & PartTraits.ClauseEnd) << at;
            marks = states[marks + (int)((traits >> PartTraits.MarkShift) & (MarkStates.Width - 1))];
        }

        _marks = marks;
        _blocks[_blockCount++] = ends;
        return all;
    }

    /// <summary>What is known of one text.</summary>
    internal struct Note
    {
        /// <summary>What its characters mean together, those of frequent clause ends excluded.</summary>
        public ulong Traits;

        /// <summary>The number of its first block among those of all texts.</summary>
        public int FirstBlock;

        /// <summary>How many characters it has.</summary>
        public int Length;
    }
}
