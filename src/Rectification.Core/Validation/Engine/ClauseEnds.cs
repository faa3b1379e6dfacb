using System.Numerics;

namespace Rectification.Validation.Engine;

/// <summary>Where the clauses of a text end, from its beginning to its own end, for <c>foreach</c>.</summary>
/// <param name="blocks">A bit for each character that ends a clause, <see cref="CharacterTable.MostAtOnce"/> to a block.</param>
/// <param name="length">The length of the text.</param>
internal ref struct ClauseEnds(ReadOnlySpan<ulong> blocks, int length)
{
    private readonly ReadOnlySpan<ulong> _blocks = blocks;
    private readonly int _length = length;
    private int _start = -CharacterTable.MostAtOnce;
    private int _block;
    private ulong _ends;

    /// <summary>The place of the mark that ends the clause, or the length of the text.</summary>
    public int Current { get; private set; } = -1;

    public readonly ClauseEnds GetEnumerator() => this;

    /// <summary>Goes to the next end.</summary>
    /// <returns>False behind the end of the text.</returns>
    public bool MoveNext()
    {
        while (_ends == 0)
        {
            _start += CharacterTable.MostAtOnce;
            if (_start >= _length)
            {
                var isNew = Current < _length;
                Current = _length;
                return isNew;
            }

            _ends = _blocks[_block++];
        }

        Current = _start + BitOperations.TrailingZeroCount(_ends);
        _ends &= _ends - 1;
        return true;
    }
}
