using System.Text.RegularExpressions;
using Rectification.Primitives;

namespace Rectification.Documents.Pdf;

/// <summary>Takes page numbers and repeated headers and footers out of pages.</summary>
internal static partial class PageMargins
{
    // Lines at the top and at the bottom of a page that may be such.
    private const int MostLines = 2;
    private const double MarginHeight = 0.12;
    private const int FewestPages = 3;

    /// <summary>Takes them out.</summary>
    /// <returns>What they say, each once, page numbers left out.</returns>
    public static ValueList<string> Remove(List<PdfPage> pages)
    {
        var repeated = pages.SelectMany(page => Candidates(page).Select(line => Shape(line.Text)).Distinct(StringComparer.Ordinal))
            .GroupBy(shape => shape, StringComparer.Ordinal).Where(group => group.Count() >= FewestPages && group.Count() * 2 > pages.Count)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var removed = new List<string>();
        foreach (var page in pages)
        {
            foreach (var line in Candidates(page).ToList())
            {
                var isNumber = IsPageNumber(line.Text);
                if (!isNumber && !repeated.Contains(Shape(line.Text)))
                    continue;
                page.Lines.Remove(line);
                if (!isNumber)
                    removed.Add(line.Text);
            }
        }

        return removed.Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static IEnumerable<PdfLine> Candidates(PdfPage page)
        => page.Lines.Take(MostLines).Where(line => line.Bottom > page.Height * (1 - MarginHeight))
            .Concat(page.Lines.TakeLast(MostLines).Where(line => line.Bottom < page.Height * MarginHeight)).Distinct();

    // Pages count on; the rest of a header stays.
    private static string Shape(string text) => string.Concat(text.Select(character => char.IsDigit(character) ? '0' : character));

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    [GeneratedRegex(@"^[-—–―－·\s]*(?:第\s*)?[\divxⅰ-ⅹ]{1,5}(?:\s*页)?(?:\s*[,，/共]+\s*\d{1,5}(?:\s*页)?)?[-—–―－·\s]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
