using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Documents;

/// <summary>Where a stretch of the text stands in the document that it was taken out of.</summary>
/// <remarks>
/// Immutable, safe to share between threads. All numbers count from 1, as people do. One without what its <see cref="Kind"/> asks for, as
/// <c>new DocumentPlace()</c> is, stands for the document as a whole: <c>document</c>.
/// </remarks>
public sealed record DocumentPlace
{
    /// <summary>The stretch of <see cref="DocumentText.Text"/>, separators and line end behind it included.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>What part of the document this is.</summary>
    public DocumentPlaceKind Kind { get; init; }

    /// <summary>The paragraph, counted as they follow each other outside of tables, empty ones included.</summary>
    /// <value>Null where the document has no paragraphs, or the place is a cell.</value>
    public int? Paragraph { get; init; }

    /// <summary>The table, in the order in which tables begin.</summary>
    /// <value>Null outside of tables.</value>
    public int? Table { get; init; }

    /// <summary>The row of the table; rows that were deleted do not count.</summary>
    /// <value>Null outside of tables.</value>
    public int? Row { get; init; }

    /// <summary>The column of the table; a cell over several columns counts as its first.</summary>
    /// <value>Null outside of tables.</value>
    public int? Column { get; init; }

    /// <summary>The page.</summary>
    /// <value>Null but for PDF documents: the pages of the others depend on the program that shows them.</value>
    public int? Page { get; init; }

    /// <summary>The line of the text, or of the page of a PDF document, with which the stretch begins.</summary>
    /// <value>Null for Word documents and web pages.</value>
    public int? Line { get; init; }

    /// <summary>A CSS selector that names the element of a web page.</summary>
    /// <value>Null but for web pages.</value>
    public string? Path { get; init; }

    /// <summary>The place in words, such as <c>paragraph 37</c>, or <c>第37段</c> in Chinese.</summary>
    /// <param name="culture">
    /// Chinese for every culture whose language is; English for all others. Null means the current UI culture.
    /// </param>
    /// <returns>A phrase for people. Programs read the properties.</returns>
    public string Describe(CultureInfo? culture = null) => PlaceWords.Of(this, IsChinese(culture));

    /// <summary>The place in English, the same in every culture.</summary>
    public override string ToString() => PlaceWords.Of(this, chinese: false);

    internal static bool IsChinese(CultureInfo? culture) => (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "zh";
}
