using System.Text.RegularExpressions;

namespace Rectification.Documents.Pdf;

/// <summary>Tells whether a line goes on with the paragraph above it.</summary>
/// <param name="column">Where the lines of the document begin and end.</param>
internal sealed partial class ParagraphRules(PdfColumn column)
{
    // In characters.
    private const double Indent = 1.2;
    private const double Short = 2.2;
    private const double LatinWidth = 0.5;
    private const double Centred = 1.5;

    private const double LargerThanText = 1.1;
    private const double SameSize = 0.15;

    // In usual distances of lines.
    private const double WideSpacing = 1.6;

    /// <summary>
    /// Whether the paragraph goes on: its line is full, and the next one is neither indented nor set apart; or both are of one title.
    /// </summary>
    public bool GoesOn(PdfLine above, PdfLine line)
    {
        if (above.IsRow || line.IsRow || Math.Abs(above.Size - line.Size) > SameSize * line.Size
                || line.Text.Contains('\t', StringComparison.Ordinal))
            return false;
        if (above.Size > LargerThanText * column.Size)
            return IsCentred(above) && IsCentred(line);
        if (above.Page == line.Page && column.Spacing > 0 && above.Bottom - line.Bottom > WideSpacing * column.Spacing)
            return false;
        // At the top of a page nothing shows that paragraphs are set apart.
        if (above.Page != line.Page && !column.IsIndented && EndsSentence().IsMatch(above.Text) && OpensItem().IsMatch(line.Text))
            return false;
        return column.Right - above.Right < RoomFor(line) && line.Left - column.Left < Indent * line.Size;
    }

    /// <summary>What comes between the two: a space where words are written with spaces.</summary>
    public static string Joint(PdfLine above, PdfLine line)
        => char.IsAsciiLetter(above.Text[^1]) && char.IsAsciiLetter(line.Text[0]) ? " " : "";

    // Less room than that is none: an address or a number is not broken, but goes to the next line as a whole.
    private static double RoomFor(PdfLine line)
    {
        var end = line.Text.AsSpan().IndexOfAnyExceptInRange('!', '~');
        return line.Size * (Short + (LatinWidth * (end < 0 ? line.Text.Length : end)));
    }

    private bool IsCentred(PdfLine line) => Math.Abs(line.Left + line.Right - column.Left - column.Right) < 2 * Centred * line.Size;

    [GeneratedRegex("[。；：！？”）]$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)、.．]|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]+)", RegexOptions.CultureInvariant)]
    private static partial Regex OpensItem();
}
