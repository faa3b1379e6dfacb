namespace Rectification.Import.Text;

/// <summary>The number of an item as it stands in the text.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">What it counts, from 1.</param>
/// <param name="Range">Where it stands, punctuation included.</param>
/// <param name="Form">
/// Which of several forms of that style: the symbol of a bullet, or the form that only this notice has; 0 where a style has one form.
/// </param>
internal readonly record struct Marker(MarkerStyle Style, int Number, TextRange Range, int Form = 0)
{
    /// <summary>What stands in front of an item that nothing numbers.</summary>
    /// <param name="style">How the item is known.</param>
    /// <param name="at">Where its line starts.</param>
    public static Marker Unnumbered(MarkerStyle style, int at) => new(style, 0, new(at, at));

    /// <summary>Whether it is a word such as 一是, 二要 or 首先, which may open a sentence anywhere.</summary>
    public bool IsListWord => Style is MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal;

    /// <summary>Whether it lists within an item and numbers no item of the outline: a list word, ① or a sign.</summary>
    public bool IsInner => IsListWord || Style is MarkerStyle.Circled or MarkerStyle.Bullet;

    /// <summary>Whether it never stands inside a line: 1.2, 问题一：, a sign.</summary>
    public bool OpensLine => Style is MarkerStyle.Part or MarkerStyle.Decimal or MarkerStyle.DecimalTwice or MarkerStyle.Bullet
        or MarkerStyle.NumberedPart or MarkerStyle.NumberedWord or MarkerStyle.NumberedDetail;

    /// <summary>Whether its item takes the whole line, so that no other is looked for behind it: the same, 一、, （一） and letters.</summary>
    public bool TakesLine => OpensLine
        || Style is MarkerStyle.ChineseComma or MarkerStyle.ChineseBracket or MarkerStyle.Letter or MarkerStyle.LetterBracket;

    /// <summary>Whether both are written alike, so that they may count the same list.</summary>
    public bool IsLike(Marker other) => Style == other.Style && Form == other.Form;

    /// <summary>The marker as the text writes it; null where the item has none.</summary>
    public string? WrittenIn(CleanText text) => Range.IsEmpty ? null : text.WriteShared(Range);

    /// <summary>The punctuation that closes the number; a null character where none does.</summary>
    public char CloserIn(CleanText text)
        => !Range.IsEmpty && text.Folded[Range.End - 1] is var last && char.IsPunctuation(last) ? last : '\0';
}
