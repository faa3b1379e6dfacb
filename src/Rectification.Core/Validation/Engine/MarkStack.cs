namespace Rectification.Validation.Engine;

/// <summary>The quotation marks and brackets that are open, four bits each: enough to know that a part is balanced.</summary>
/// <remarks>Where it is not, or may not be, <see cref="Text.PairBalance"/> reads the part again and says what is wrong.</remarks>
internal struct MarkStack
{
    /// <summary>The opening marks, each followed by its closing one.</summary>
    public const string Pairs = "“”‘’「」『』《》【】〔〕（）()";

    private const int Bits = 4;

    private ulong _open;
    private bool _isOdd;

    /// <summary>Whether every mark so far has its counterpart, and none is open.</summary>
    public readonly bool IsBalanced => _open == 0 && !_isOdd;

    public static ulong TraitsOf(int mark) => ((ulong)((mark / 2) + 1) << Bits) | (mark % 2 == 1 ? TextTraits.Closes : 0);

    /// <summary>Takes the next mark.</summary>
    public void Take(ulong mark)
    {
        var pair = (ulong)(mark & TextTraits.Pair) >> Bits;
        if ((mark & TextTraits.Closes) == 0)
        {
            _isOdd |= _open >> (64 - Bits) != 0;
            _open = (_open << Bits) | pair;
        }
        else
        {
            _isOdd |= (_open & 15) != pair;
            _open >>= Bits;
        }
    }
}
