using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Closing;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>
/// Tells the lines that a page prints below a text: from the first that only a page prints, as far up as no line of the text comes in
/// between.
/// </summary>
internal static class PageTail
{
    private const int MostLines = 80;
    private const int LongestLine = 60;

    private const int LongestLink = 16;

    // Titles that links name may have a comma, too.
    private const int ShortestSentence = 24;

    /// <summary>The stretches that belong to the page.</summary>
    public static List<TextRange> Read(CleanText text)
    {
        var lines = new List<PageLine>();
        var (first, reached) = (-1, false);
        for (var i = text.Lines.Count - 1; i >= 0 && lines.Count < MostLines && !reached; i--)
        {
            var line = new PageLine(text, text.Lines[i].Range);
            var isPage = PagePatterns.FindBelow(line) is not null;
            reached = !isPage && IsText(text, line);
            if (!reached)
                lines.Add(line);
            first = isPage ? lines.Count - 1 : first;
        }

        // Below no paragraph there is no page: a list of short lines is a text of its own.
        if (!reached)
            return [];
        lines.Reverse();
        first = first < 0 ? lines.Count : lines.Count - 1 - first;
        first = BelowSignature(text, lines, first);
        return [.. lines.Skip(first).Where((line, index) => index == 0 || !Signs(text, lines, first + index)).Select(line => line.Range)];
    }

    // Once the text is signed, only contacts, annexes and remarks may follow it; rows of links do without a sign of the page below them.
    private static int BelowSignature(CleanText text, List<PageLine> lines, int first)
    {
        var signed = first - 1;
        while (signed >= 0 && !SignedAt(text, lines, signed))
            signed--;
        var below = signed + 2;
        if (signed < 0 || below >= lines.Count)
            return first;
        while (below < first && StaysText(text, lines[below]))
            below++;
        return first < lines.Count || lines.Skip(below).Any(line => PagePatterns.IsMenu(line, fewest: 2)) || lines.Skip(below).All(IsLink)
            ? below
            : first;
    }

    private static bool IsLink(PageLine line) => line.Words.Length <= LongestLink && line.Words.IndexOfAny(['。', '，', '；', '、', '（']) < 0;

    private static bool StaysText(CleanText text, PageLine line)
        => line.Words[0] is '（' or '附' or '注' or '*' or '〔' or '抄' || ContactLabels.FindNext(text, line.Range) is not null
            || IsDate(text, line);

    // A sentence, an item, a label, a line longer than titles are.
    private static bool IsText(CleanText text, PageLine line)
        => line.Words.Length > LongestLine || line.Words.Contains('。', StringComparison.Ordinal) || line.Words.EndsWith('；')
            || (line.Words.Length >= ShortestSentence && line.Words.Contains('，', StringComparison.Ordinal))
            || (MarkerReader.TryRead(text, line.Range.Start, line.Range.End, out var marker) && !marker.Range.IsEmpty
                && line.Words[0] != '·' && !IsRank(line));

    // 1 某地举行健步走: the place of a link among those that are read most.
    private static bool IsRank(PageLine line)
        => line.Spaced.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= 2 and var space
            && line.Spaced.AsSpan(0, space).IndexOfAnyExceptInRange('0', '9') < 0;

    // A body and below it the date: somebody signs below what looked like the page.
    private static bool Signs(CleanText text, List<PageLine> lines, int index)
        => PagePatterns.FindBelow(lines[index]) is null && (SignedAt(text, lines, index) || SignedAt(text, lines, index - 1));

    private static bool SignedAt(CleanText text, List<PageLine> lines, int index)
        => index >= 0 && index + 1 < lines.Count && SignatureReader.IsSignature(text, lines[index].Range) && IsDate(text, lines[index + 1]);

    private static bool IsDate(CleanText text, PageLine line)
        => DateLineReader.IsDateLine(text, line.Range) && DateLineReader.Read(text, line.Range) is not null;
}
