using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds what closes the lines of a notice: 换泵。（已办结）. 【整改举措】 as a line of its own is a label, though other lines close with a status,
/// unless such lines tell statuses, too.
/// </summary>
internal static class ClosingPlaces
{
    /// <summary>The words that close lines, in brackets or behind a dash.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="fewestKnown">
    /// The share of brackets with a line of their own that have to tell a known status, for else they are names.
    /// </param>
    public static IEnumerable<ClosingWords> Find(CleanText text, TextLine[] lines, double fewestKnown)
    {
        var closings = lines.Select(line => (Words: Closing(text, line), line.Start)).Where(closing => !closing.Words.IsEmpty)
            .ToLookup(closing => closing.Words.Whole.Start == closing.Start, closing => closing.Words);
        var alone = closings[true].ToArray();
        return alone.Count(closing => StatusReader.IsStatus(text, closing.Words)) < fewestKnown * alone.Length
            ? closings[false]
            : closings[false].Concat(alone);
    }

    // （已办结） or ——已办结 at the end of a line, or as a line of its own.
    private static ClosingWords Closing(CleanText text, TextLine line)
    {
        var end = line.End;
        while (end > line.Start && text.Folded[end - 1] is '。' or '；' or '：')
            end--;
        return HeadingRemark.Closing(text, line.Range.To(end)) is { Words.Length: > 1 and <= StatusPlaceFinder.LongestInPlace } closing
            ? closing
            : default;
    }
}
