namespace Rectification.Validation.Engine;

/// <summary>What a rule may need to know before it looks at a part, one bit each: what its characters mean together, and what it holds.</summary>
/// <remarks>A rule names the traits that wake it. A sound part wakes few rules, and the others cost nothing.</remarks>
internal static class PartTraits
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

    /// <summary>The part has a number or marker.</summary>
    public const ulong Number = 1 << 9;

    /// <summary>The words of the part may be blank: they do not begin with a Han character.</summary>
    public const ulong MayBeBlank = 1 << 10;

    /// <summary>A mark of the part has no counterpart, or marks nest so deep that it was not followed.</summary>
    public const ulong MayBeUnbalanced = 1 << 11;

    /// <summary>The part has a deadline, or dates.</summary>
    public const ulong Dates = 1 << 12;

    /// <summary>The part states numbers of its own.</summary>
    public const ulong Outcomes = 1 << 13;

    /// <summary>The part holds one measure, and it has a marker.</summary>
    public const ulong LoneMarker = 1 << 14;

    /// <summary>What every part has: it wakes the rules that look at all.</summary>
    public const ulong Always = 1 << 15;

    /// <summary>The first of the bits for text rules.</summary>
    public const ulong FirstTextRule = 1 << 16;

    /// <summary>Any text rule.</summary>
    public const ulong AnyTextRule = ~0UL << 16;
}
