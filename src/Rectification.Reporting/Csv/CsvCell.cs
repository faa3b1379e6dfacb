using CsvHelper;

namespace Rectification.Reporting.Csv;

/// <summary>A text or a number; empty where both are null.</summary>
internal readonly record struct CsvCell(string? Text, decimal? Number)
{
    public static implicit operator CsvCell(string? text) => new(text, null);

    public static implicit operator CsvCell(decimal? number) => new(null, number);

    public static implicit operator CsvCell(int? number) => new(null, number);

    public static implicit operator CsvCell(int number) => new(null, number);

    public void WriteTo(CsvWriter writer)
    {
        if (Text is { } text)
            writer.WriteField(Guard(VisibleText.Of(text)));
        else
            writer.WriteField(Number);
    }

    // The library guards against = + - @; Chinese editions of spreadsheet programs take the full-width ones for the same.
    private static string Guard(string text) => text.Length > 0 && text[0] is '＝' or '＋' or '－' or '＠' ? $"'{text}" : text;
}
