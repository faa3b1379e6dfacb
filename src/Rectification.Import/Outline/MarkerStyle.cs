namespace Rectification.Import.Outline;

/// <summary>How an item of an outline is numbered. Which style stands above which differs from notice to notice.</summary>
internal enum MarkerStyle
{
    /// <summary>No number: a heading known by its wording alone.</summary>
    None,

    /// <summary>一、 二、 …</summary>
    ChineseComma,

    /// <summary>（一）（二）…</summary>
    ChineseBracket,

    /// <summary>1. 2. …, also 1、 and a number with a space.</summary>
    ArabicDot,

    /// <summary>（1）（2）…</summary>
    ArabicBracket,

    /// <summary>1）2）…</summary>
    ArabicHalfBracket,

    /// <summary>①② …</summary>
    Circled,

    /// <summary>一是 二是 …</summary>
    FirstIs,

    /// <summary>一要 二要 …</summary>
    FirstMust,

    /// <summary>第一，第二，…</summary>
    Ordinal,
}
