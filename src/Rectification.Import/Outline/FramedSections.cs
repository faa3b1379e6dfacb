using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings of sections between brackets or signs, each alone on its line: 【整改组织情况】 … 【今后安排】, ★整改部署★ … ★下步打算★.</summary>
internal static class FramedSections
{
    private const int FewestSections = 3;
    private const int FewestNamed = 2;
    private const int LongestHeading = 32;

    /// <summary>
    /// The position, among the lines, of every such heading; none where neither their words nor their places are those of sections, or one
    /// comes back as labels do.
    /// </summary>
    public static List<int> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var framed = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(line => lines[line].Length is > 2 and <= LongestHeading && IsFramed(text.Fold(lines[line].Range)))
            .GroupBy(line => text.Folded[lines[line].Start]);
        return framed.Select(headings => headings.ToList()).FirstOrDefault(headings => AreSections(text, lines, headings)) ?? [];
    }

    private static bool AreSections(CleanText text, ArraySegment<TextLine> lines, List<int> headings)
    {
        var (said, named) = (new HashSet<TextSlice>(), 0);
        foreach (var heading in headings)
        {
            var words = Inside(text.Fold(lines[heading].Range));
            if (!said.Add(text.Slice(lines[heading].Range)) || words.EndsWith("方面", StringComparison.Ordinal)
                    || words.Contains(text.Folded[lines[heading].End - 1]))
                return false;
            named += BareSections.NamesSection(words) || SectionWords.IsAdvice(words) ? 1 : 0;
        }

        return headings.Count >= FewestSections && (named >= FewestNamed || SectionFrame.IsFrame(text, lines, headings));
    }

    private static bool IsFramed(ReadOnlySpan<char> words)
        => Brackets.Openers.IndexOf(words[0], StringComparison.Ordinal) is >= 0 and var opener
            ? words[^1] == Brackets.Closers[opener]
            : words[0] == words[^1] && IsSign(words[0]);

    private static ReadOnlySpan<char> Inside(ReadOnlySpan<char> words) => words.TrimStart(words[0]).TrimEnd(words[^1]);

    private static bool IsSign(char character) => character == '-' || NumberFormReader.IsSymbol(character);
}
