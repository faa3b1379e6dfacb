namespace Rectification.Import.Lines;

/// <summary>In what a number counts.</summary>
internal enum CounterKind
{
    /// <summary>Nothing counts.</summary>
    None,

    /// <summary>1 2 3</summary>
    Arabic,

    /// <summary>一 二 三</summary>
    Chinese,

    /// <summary>A number that is one character with its circle or bracket.</summary>
    Enclosed,

    /// <summary>Ⅰ Ⅱ Ⅲ</summary>
    Roman,

    /// <summary>ⅰ ⅱ ⅲ</summary>
    SmallRoman,

    /// <summary>A B C</summary>
    Letter,

    /// <summary>a b c</summary>
    SmallLetter,

    /// <summary>甲 乙 丙</summary>
    Stem,

    /// <summary>壹 贰 叁</summary>
    Formal,
}
