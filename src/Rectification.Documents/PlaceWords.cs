namespace Rectification.Documents;

/// <summary>Says places in words.</summary>
internal static class PlaceWords
{
    public static string Of(DocumentPlace place, bool chinese)
        => !IsComplete(place) ? chinese ? "文档" : "document" : chinese ? InChinese(place) : InEnglish(place);

    private static bool IsComplete(DocumentPlace place) => place.Kind switch
    {
        DocumentPlaceKind.Line => place.Line is not null,
        DocumentPlaceKind.Paragraph or DocumentPlaceKind.TextBox or DocumentPlaceKind.Note => place.Paragraph is not null,
        DocumentPlaceKind.Cell => place is { Table: not null, Row: not null, Column: not null },
        DocumentPlaceKind.Page => place is { Page: not null, Line: not null },
        _ => !string.IsNullOrEmpty(place.Path),
    };

    private static string InEnglish(DocumentPlace place) => FormattableString.Invariant(place.Kind switch
    {
        DocumentPlaceKind.Line => $"line {place.Line}",
        DocumentPlaceKind.Paragraph => $"paragraph {place.Paragraph}",
        DocumentPlaceKind.Cell => $"table {place.Table}, row {place.Row}, column {place.Column}",
        DocumentPlaceKind.TextBox => $"text box at paragraph {place.Paragraph}",
        DocumentPlaceKind.Note => $"note to paragraph {place.Paragraph}",
        DocumentPlaceKind.Page => $"page {place.Page}, line {place.Line}",
        _ => (FormattableString)$"{place.Path}",
    });

    private static string InChinese(DocumentPlace place) => FormattableString.Invariant(place.Kind switch
    {
        DocumentPlaceKind.Line => $"第{place.Line}行",
        DocumentPlaceKind.Paragraph => $"第{place.Paragraph}段",
        DocumentPlaceKind.Cell => $"表{place.Table}第{place.Row}行第{place.Column}列",
        DocumentPlaceKind.TextBox => $"第{place.Paragraph}段处的文本框",
        DocumentPlaceKind.Note => $"第{place.Paragraph}段的注释",
        DocumentPlaceKind.Page => $"第{place.Page}页第{place.Line}行",
        _ => (FormattableString)$"{place.Path}",
    });
}
