namespace Rectification.Import.Text;

/// <summary>How an item of an outline is numbered. Which style stands above which differs from notice to notice.</summary>
internal enum MarkerStyle
{
    /// <summary>No number: a heading known by its wording alone.</summary>
    None,

    /// <summary>No number either: the heading of a part above such headings.</summary>
    BarePart,

    /// <summary>第一部分 第二部分 …</summary>
    Part,

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

    /// <summary>第一，第二，… and 首先，其次，…</summary>
    Ordinal,

    /// <summary>1.1 1.2 …</summary>
    Decimal,

    /// <summary>1.1.1 1.1.2 …</summary>
    DecimalTwice,

    /// <summary>A. B. …, also A、 and in small letters.</summary>
    Letter,

    /// <summary>（a）（b）…, also a）.</summary>
    LetterBracket,

    /// <summary>第一方面： 方面二： …</summary>
    NumberedPart,

    /// <summary>问题一： 整改任务2： 建议三： …</summary>
    NumberedWord,

    /// <summary>具体问题（1）： 具体表现2： …, which detail what 问题一： opens.</summary>
    NumberedDetail,

    /// <summary>存在问题： or 【反馈问题】, a label that opens problem after problem without counting them; the outline gives it.</summary>
    ProblemLabel,

    /// <summary>◆ ■ …, signs that count nothing.</summary>
    Bullet,

    /// <summary>Numbered in a way that no table knows, found because it counts on: 〈1〉 〈2〉 …; 第1项： 第2项： …</summary>
    Own,
}
