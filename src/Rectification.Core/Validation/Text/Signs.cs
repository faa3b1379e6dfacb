using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rectification.Validation.Text;

/// <summary>Goes through the characters of a text that are no Han character: punctuation, digits, letters. Sixteen are looked at at once.</summary>
internal ref struct Signs
{
    private const ushort FirstHan = '一';
    private const ushort LastHan = '\u9FFF';

    private readonly ReadOnlySpan<ushort> _text;
    private int _block;      // where the characters stand that the bits are about
    private int _next;       // the first character not looked at
    private uint _signs;     // one bit for each of them: whether it is a sign still to be shown

    public Signs(ReadOnlySpan<char> text) => _text = MemoryMarshal.Cast<char, ushort>(text);

    /// <summary>Where the next sign stands; -1 behind the last.</summary>
    public int Next()
    {
        while (_signs == 0)
        {
            if (_next == _text.Length)
                return -1;
            Load();
        }

        var at = _block + BitOperations.TrailingZeroCount(_signs);
        _signs &= _signs - 1;
        return at;
    }

    private void Load()
    {
        var seen = 0;
        if (_text.Length < Vector256<ushort>.Count)
        {
            _signs = SignsIn(_text);
        }
        else
        {
            // The last sixteen overlap those before.
            _block = Math.Min(_next, _text.Length - Vector256<ushort>.Count);
            seen = _next - _block;
            var characters = Vector256.Create(_text[_block..]);
            _signs = Vector256.GreaterThan(characters - Vector256.Create(FirstHan), Vector256.Create((ushort)(LastHan - FirstHan))).ExtractMostSignificantBits();
        }

        _signs &= uint.MaxValue << seen;
        _next = Math.Min(_block + Vector256<ushort>.Count, _text.Length);
    }

    private static uint SignsIn(ReadOnlySpan<ushort> text)
    {
        var signs = 0u;
        for (var i = 0; i < text.Length; i++)
            signs |= text[i] is < FirstHan or > LastHan ? 1u << i : 0;
        return signs;
    }
}
