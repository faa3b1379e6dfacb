namespace Rectification.Documents.Pdf;

/// <summary>Where the lines of a document begin and end, and how large its text is.</summary>
/// <param name="Left">Where lines begin that go on with a paragraph.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Size">The size of the text.</param>
/// <param name="Spacing">How far lines of one paragraph are apart.</param>
/// <param name="IsIndented">Whether paragraphs begin with an indent.</param>
internal readonly record struct PdfColumn(double Left, double Right, double Size, double Spacing, bool IsIndented)
{
    // Of a hundred lines: fewer that stick out do not tell where all begin and end.
    private const int FewestOfHundred = 3;
    private const int MostOfHundred = 90;

    // Of the width of the page: where all lines end before it, none is full.
    private const double NarrowestColumn = 0.65;

    // Paragraphs of one line, which stand further apart, may be the greater part.
    private const int SpacingOfHundred = 20;

    // In characters.
    private const double LeastIndent = 1.2;
    private const double GreatestIndent = 3;

    /// <summary>The column of a document.</summary>
    /// <param name="lines">Its lines but for tables.</param>
    /// <param name="pageWidth">The width of its pages.</param>
    public static PdfColumn Of(List<PdfLine> lines, double pageWidth)
    {
        if (lines.Count == 0)
            return default;
        var size = At(lines.Select(line => line.Size), 50);
        var lefts = lines.ConvertAll(line => line.Left);
        lefts.Sort();
        var fewest = Math.Max(2, lines.Count * FewestOfHundred / 100);
        var left = lefts.Where((value, index) => index + fewest - 1 < lefts.Count && lefts[index + fewest - 1] - value <= size / 4)
            .DefaultIfEmpty(lefts[0]).First();
        var spacing = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page)
            .Select(pair => pair.First.Bottom - pair.Second.Bottom).DefaultIfEmpty();
        var indented = lines.Count(line => line.Left - left >= LeastIndent * size && line.Left - left <= GreatestIndent * size);
        return new(left, Math.Max(At(lines.Select(line => line.Right), MostOfHundred), NarrowestColumn * pageWidth), size,
            At(spacing, SpacingOfHundred), indented >= fewest);
    }

    private static double At(IEnumerable<double> values, int ofHundred)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * ofHundred / 100)];
    }
}
