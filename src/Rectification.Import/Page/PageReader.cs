using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Page;

/// <summary>
/// Takes a text out of the page that it was copied from. What belongs to the page is noise and can be read as nothing else.
/// </summary>
internal static class PageReader
{
    /// <summary>The text without the page, and what the page tells of it.</summary>
    public static PageReading Read(CleanText text)
    {
        var (head, values) = PageHead.Read(text);
        List<TextRange> noise = [.. head, .. Inside(text), .. PageTail.Read(text)];
        var ranges = noise.Distinct().OrderBy(range => range.Start).ToList();
        // A text of nothing else is no page around a text.
        if (ranges.Count == 0 || ranges.Count >= text.Lines.Count)
            return new(text, null, null);
        return new(text.WithoutPage(ranges), Date(values), Source(values));
    }

    private static IEnumerable<TextRange> Inside(CleanText text)
        => text.Lines.Where(line => line.Length <= LongestLine && PagePatterns.Find(new PageLine(text, line.Range)) is not null)
            .Select(line => line.Range);

    private const int LongestLine = 200;

    private static PartialDate? Date(List<PageValue> values)
    {
        var best = values.Where(value => PageNames.DateRank(value.Name) > 0).OrderByDescending(value => PageNames.DateRank(value.Name));
        return best.Select(value => DateOf(value.Value)).FirstOrDefault(date => date is not null);
    }

    private static PartialDate? DateOf(string value)
    {
        using var text = TextCleaner.Clean(value);
        return DateReader.Find(text, new(0, text.Length), contextYear: null)
            .Find(date => date is { HasYear: true, Date.Day: not null }).Date;
    }

    private static string? Source(List<PageValue> values)
        => values.Where(value => PageNames.IsSource(value.Name)).Select(value => value.Value).FirstOrDefault(value => value.Length > 0);
}
