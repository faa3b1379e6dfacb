using Rectification.Import.Lines;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Tells which lines of a section hold problems: all where it has no table; beside a table that tells one part (（二）…见下表：), those of the
/// other parts.
/// </summary>
internal static class WrittenParts
{
    /// <summary>The lines to read as problems and their answers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines below the heading of the section.</param>
    /// <param name="tables">The tables of the notice.</param>
    /// <returns>Empty where tables tell all, so that what stands beside them introduces them or comments on them.</returns>
    public static ArraySegment<TextLine> Find(CleanText text, ArraySegment<TextLine> lines, TableList tables)
    {
        var among = tables.Among(lines);
        if (among.Count == 0)
            return lines;
        if (!among.Exists(table => table.HasHeading))
            return ArraySegment<TextLine>.Empty;

        // What follows a table comments on it, until the next part begins.
        var (written, inPart, parts) = (new List<TextLine>(), false, 0);
        foreach (var line in lines)
        {
            var begins = !tables.Hold(line) && BeginsPart(text, line);
            inPart = begins || (inPart && !tables.Hold(line));
            parts += begins ? 1 : 0;
            if (inPart)
                written.Add(line);
        }

        return parts == 0 ? ArraySegment<TextLine>.Empty : written.ToArray();
    }

    private static bool BeginsPart(CleanText text, TextLine line)
        => PartHeading.Is(text, line)
            || (LineFacts.TryMarker(text, line.Range, out var marker) && marker.Style == MarkerStyle.ChineseBracket);
}
