namespace Rectification.Validation.Engine;

/// <summary>How a number of the outline is written. Numbers of one list are written in one style.</summary>
internal enum NumberStyle
{
    /// <summary>No number that is known here.</summary>
    None,

    /// <summary>一、 or 一.</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseBracket,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1） or 1）</summary>
    ArabicBracket,

    /// <summary>2.1.3: of the levels, only the last counts on</summary>
    Decimal,

    /// <summary>①</summary>
    Circled,

    /// <summary>一是</summary>
    Sentence,

    /// <summary>第一</summary>
    Ordinal,
}
