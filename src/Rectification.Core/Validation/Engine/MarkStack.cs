namespace Rectification.Validation.Engine;

/// <summary>The quotation marks and brackets that are open, four bits each: enough to know that a part is balanced.</summary>
/// <remarks>Where it is not, or may not be, <see cref="Text.PairBalance"/> reads the part again and says what is wrong.</remarks>
internal struct MarkStack
{
    /// <summary>The opening marks, each followed by its closing one.</summary>
    public const string Pairs = "“”‘’「」『』《》【】〔〕（）()";

    private const int Bits = 4;
    private const ulong Top = 15;

    private ulong _open;
    private ulong _odd;

    /// <summary>Whether every mark so far has its counterpart, and none is open.</summary>
    public readonly bool IsBalanced => (_open | _odd) == 0;

    public static ulong TraitsOf(int mark) => ((ulong)((mark / 2) + 1) << TextTraits.PairShift) | (mark % 2 == 0 ? TextTraits.Opens : TextTraits.Closes);

    /// <summary>Takes the next character, which changes nothing where it is no mark. Marks follow no pattern, so nothing here branches.</summary>
    public void Take(ulong traits)
    {
        var pair = (traits & TextTraits.Pair) >> TextTraits.PairShift;
        var opens = (traits & TextTraits.Opens) / TextTraits.Opens;
        var closes = (traits & TextTraits.Closes) / TextTraits.Closes;
        // Odd is what falls out at the bottom when one opens, and what differs on top when one closes.
        _odd |= ((_open >> (64 - Bits)) & (0 - opens)) | ((_open ^ pair) & Top & (0 - closes));
        _open = ((_open << (int)(Bits * opens)) >> (int)(Bits * closes)) | (pair & (0 - opens));
    }
}
