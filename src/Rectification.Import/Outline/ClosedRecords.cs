using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Problems without number or label whose answers all close with the label of a status: what stands behind one status opens the next
/// problem, with a short sentence that names it.
/// </summary>
internal static class ClosedRecords
{
    private const int FewestRecords = 3;
    private const int LongestStatus = 60;
    private const int LongestName = 40;
    private const int RecordsPerPart = 2;

    /// <summary>The lines that open such problems; none where anything else is numbered than their parts and what answers them.</summary>
    public static List<TextLine> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var (openers, numbered, closings, open, inside) = (new List<TextLine>(), 0, 0, -1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsNumbered(text, lines[i], out var number))
            {
                // A list right below a problem answers it.
                if (open >= 0 && closings > 0 && number == inside + 1 && (inside > 0 || open == i - 1))
                {
                    inside = number;
                    continue;
                }

                // A part stands in front of the first problem, perhaps below an introduction, or behind a status.
                if (open >= 0 && (closings > 0 || numbered > 0))
                    return [];
                openers.RemoveRange(closings, openers.Count - closings);
                (open, numbered) = (-1, numbered + 1);
            }
            else if (Closes(text, lines[i]))
            {
                // A problem is named and then answered.
                if (open < 0 || open == i - 1)
                    return [];
                (open, closings, inside) = (-1, closings + 1, 0);
            }
            else if (open < 0)
            {
                openers.Add(lines[i]);
                open = i;
            }
        }

        // What follows the last status belongs to no problem.
        if (open >= 0)
            openers.RemoveAt(openers.Count - 1);
        return openers.Count >= FewestRecords && numbered * RecordsPerPart <= openers.Count
            && openers.TrueForAll(line => IsNamed(text, line)) ? openers : [];
    }

    private static bool IsNamed(CleanText text, TextLine line)
    {
        var stop = Sentences.IndexOfOutside(text.Fold(line.Range), "。");
        return (stop < 0 ? line.Length : stop) <= LongestName && !Sentences.TrimEnd(text, line.Range).IsEmpty
            && !LineFacts.TryLabel(text, line.Range, out _);
    }

    private static bool Closes(CleanText text, TextLine line)
        => line.Length <= LongestStatus && LineFacts.TryLabel(text, line.Range, out var label)
            && label.Kind is LabelKind.Status or LabelKind.Progress && label.Range.End < line.End;

    private static bool IsNumbered(CleanText text, TextLine line, out int number)
    {
        var isMarked = LineFacts.TryMarker(text, line, out var marker);
        number = marker.Number;
        return isMarked && !marker.IsListWord;
    }
}
