using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>How wide a line is in the imported text, indent included, in halves of a Chinese character.</summary>
/// <param name="Characters">How many characters it has that take up space.</param>
/// <param name="Narrow">How many of them are digits, Latin letters and the like.</param>
/// <param name="Indent">How many white-space characters it begins with.</param>
/// <param name="AfterBlank">Whether an empty line stands above it.</param>
internal readonly record struct LineWidth(int Characters, int Narrow, int Indent, bool AfterBlank)
{
    /// <summary>The width of the line.</summary>
    /// <param name="narrow">Whether narrow characters take half the place.</param>
    public int Of(bool narrow) => (2 * Characters) - (narrow ? Narrow : 0);

    /// <summary>Whether a character takes half the place of a Chinese one on paper.</summary>
    public static bool IsNarrow(char character) => character < '\u0100';

    /// <summary>Measures every line.</summary>
    public static LineWidth[] Measure(CleanText text)
    {
        var widths = new LineWidth[text.Lines.Count];
        var end = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            var (start, breaks) = StartOf(text, end, text.ToRaw(text.Lines[i].Start));
            end = text.RawEnd(text.Lines[i].End - 1);
            // A space that fell on the margin belongs to the line; those that only fill it up do not.
            if (end < text.Raw.Length && text.Raw[end] is ' ' or '\u3000' or '\u00A0')
                end++;
            widths[i] = Measure(text.Raw.AsSpan(start, end - start)) with { AfterBlank = breaks > 1 };
        }

        return widths;
    }

    private static LineWidth Measure(ReadOnlySpan<char> line)
    {
        var (characters, narrow) = (0, 0);
        foreach (var character in line)
        {
            if (CharFolding.IsInvisible(character))
                continue;
            characters++;
            narrow += IsNarrow(character) ? 1 : 0;
        }

        var indent = 0;
        while (indent < line.Length && char.IsWhiteSpace(line[indent]))
            indent++;
        return new(characters, narrow, indent, false);
    }

    // The line starts behind the last line end in front of its first word.
    private static (int Start, int Breaks) StartOf(CleanText text, int from, int first)
    {
        var (start, breaks) = (from, 0);
        for (var i = from; i < first; i++)
        {
            if (text.Raw[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085'))
                continue;
            breaks += text.Raw[i] == '\n' && i > 0 && text.Raw[i - 1] == '\r' ? 0 : 1;
            start = i + 1;
        }

        return (start, breaks);
    }
}
