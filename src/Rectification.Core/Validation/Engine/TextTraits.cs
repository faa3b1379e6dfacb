namespace Rectification.Validation.Engine;

/// <summary>What a character means to the rules, one bit each; of a text, what its characters mean together.</summary>
/// <remarks>The bits from <see cref="FirstRule"/> on are the text rules that a character wakes.</remarks>
internal static class TextTraits
{
    /// <summary>A mark that ends a clause. The lowest bit, so that it can be counted.</summary>
    public const ulong ClauseEnd = 1 << 0;

    /// <summary>截, which 截至 and 截止 begin with.</summary>
    public const ulong AsOf = 1 << 1;

    /// <summary>巡, which 巡视期间 and 巡察期间 begin with.</summary>
    public const ulong Inspection = 1 << 2;

    /// <summary>措, which 措施 begins with.</summary>
    public const ulong Measures = 1 << 3;

    /// <summary>The number of a mark in <see cref="MarkStates"/> begins here, and has five bits.</summary>
    public const int MarkShift = 4;

    /// <summary>The first of the bits for text rules.</summary>
    public const ulong FirstRule = 1 << 16;

    /// <summary>Any text rule.</summary>
    public const ulong AnyRule = ~0UL << 16;
}
