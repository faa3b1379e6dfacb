using Rectification.Import.Lines;
using Rectification.Import.Lines.Paragraphs;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Headings of sections in a notice without any number: short lines between whole paragraphs, some of them in front of problems that open
/// alike. Those in front of problems are parts of the section above them, and sections themselves where none stands above.
/// </summary>
internal static class UnnumberedSections
{
    private const int FewestParts = 2;

    /// <summary>The position, among the lines, of every such heading; none where the notice is numbered.</summary>
    public static List<int> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        if (IsNumbered(text, lines))
            return [];
        var records = UnnumberedRecords.Find(text, lines);
        var parts = UnnumberedRecords.FindParts(text, lines, records);
        if (parts.Count == 0)
            return [];
        var inParts = parts.ToHashSet();
        var headings = new List<int>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!records.ContainsKey(lines[i].Start) && UnnumberedRecords.IsBare(text, lines[i])
                    && PageMargin.EndsSentence(text, lines[i - 1]) && PageMargin.EndsSentence(text, lines[i + 1]))
                headings.Add(i);
        }

        if (parts.Count < FewestParts)
            return headings.Count == 0 || headings[0] > parts[0] ? [] : [.. headings.Union(parts).Order()];
        if (headings.Count > 0 && !inParts.Contains(headings[0]))
            headings.RemoveAll(inParts.Contains);
        return headings;
    }

    // List words open sentences of an answer.
    private static bool IsNumbered(CleanText text, ArraySegment<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (LineFacts.TryMarker(text, line, out var marker) && !marker.IsInner)
                return true;
        }

        return false;
    }
}
