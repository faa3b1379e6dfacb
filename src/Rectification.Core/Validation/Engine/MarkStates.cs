namespace Rectification.Validation.Engine;

/// <summary>An automaton that reads the quotation marks and brackets of a part and knows whether it is balanced: one look-up a mark, and no branch.</summary>
/// <remarks>
/// It follows marks that nest two deep, nearly all there are. What nests deeper, is not balanced, or is balanced in an odd way (1）) ends in
/// <see cref="Odd"/>; then <see cref="Text.PairBalance"/> reads the part again and says what is wrong, if anything is.
/// </remarks>
internal static class MarkStates
{
    /// <summary>The opening marks, each followed by its closing one. A mark is known by its place, counted from 1; 0 is any other character.</summary>
    public const string Marks = "“”‘’「」『』《》【】〔〕（）()";

    /// <summary>How many marks there are, the one that is none included; a power of two.</summary>
    public const int Width = 32;

    /// <summary>Every mark has its counterpart.</summary>
    public const int Balanced = 0;

    private const int Pairs = 9;
    private const int Odd = 1 + Pairs + (Pairs * Pairs);

    /// <summary>The state that follows a state (times <see cref="Width"/>) and a mark, times <see cref="Width"/> too.</summary>
    public static readonly short[] Next = Build();

    // The states: 0 for none open, then 1 + pair for one, then the pairs of two, the outer one first.
    private static short[] Build()
    {
        var next = new short[(Odd + 1) * Width];
        for (var state = 0; state <= Odd; state++)
        {
            next[state * Width] = (short)(state * Width);
            for (var mark = 0; mark < Marks.Length; mark++)
                next[(state * Width) + mark + 1] = (short)(Width * (mark % 2 == 0 ? Open(state, mark / 2) : Close(state, mark / 2)));
        }

        return next;
    }

    private static int Open(int state, int pair) => state switch
    {
        Balanced => 1 + pair,
        <= Pairs => 1 + Pairs + ((state - 1) * Pairs) + pair,
        _ => Odd,
    };

    private static int Close(int state, int pair)
    {
        if (state is > Balanced and <= Pairs)
            return state - 1 == pair ? Balanced : Odd;
        var inner = (state - 1 - Pairs) % Pairs;
        return state is > Pairs and < Odd && inner == pair ? 1 + ((state - 1 - Pairs) / Pairs) : Odd;
    }
}
