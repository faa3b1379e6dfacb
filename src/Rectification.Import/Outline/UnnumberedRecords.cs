using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Problems without a number that open in one and the same way again and again: behind the same label, quoted on a line of their own, or behind the status of the one before.</summary>
internal static class UnnumberedRecords
{
    private const int FewestRecords = 3;
    private const int FewestQuoted = 2;
    private const int ShortestHeading = 4;
    private const int LongestHeading = 30;
    private const int LongestProblem = 80;

    // A heading in front of every problem would be the problem itself.
    private const int RecordsPerPart = 2;

    private static readonly Dictionary<int, Marker> None = [];

    /// <summary>The markers, without a number, of the lines that open such problems, by where they start.</summary>
    public static IReadOnlyDictionary<int, Marker> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        if (ProblemLabels.Find(text, lines) is { Count: > 0 } labels)
            return labels;
        if (LabelCycle.Find(text, lines) is { Openers: { Count: > 0 } openers })
            return openers.ToDictionary(label => label.Start, label => new Marker(MarkerStyle.ProblemLabel, 1, label));
        var quoted = lines.Where(line => QuotesProblem(text, line)).ToList();
        if (quoted.Count < FewestQuoted)
            quoted = PointedOut(text, lines);
        var unlabelled = quoted.Count >= FewestQuoted ? quoted : ClosedRecords.Find(text, lines);
        return unlabelled.Count == 0 ? None : unlabelled.ToDictionary(line => line.Start, line => new Marker(MarkerStyle.None, 0, new(line.Start, line.Start)));
    }

    /// <summary>The position, among the lines, of each short line in front of such a problem: the heading of a part.</summary>
    public static List<int> FindParts(CleanText text, ArraySegment<TextLine> lines, IReadOnlyDictionary<int, Marker> records)
    {
        var parts = new List<int>();
        for (var i = 0; records.Count >= FewestRecords && i + 1 < lines.Count; i++)
        {
            if (records.ContainsKey(lines[i + 1].Start) && !records.ContainsKey(lines[i].Start) && IsBare(text, lines[i]))
                parts.Add(i);
        }

        return parts.Count * RecordsPerPart <= records.Count ? parts : [];
    }

    /// <summary>Whether a line is short and has neither number, label nor stop.</summary>
    public static bool IsBare(CleanText text, TextLine line)
        => line.Length is >= ShortestHeading and <= LongestHeading && text.Folded[line.End - 1] is not ('。' or '！' or '：' or '；' or '，' or '、' or '）')
            && !text.Fold(line.Range).Contains('。') && !LineFacts.TryMarker(text, line, out _) && !LineFacts.TryLabel(text, line.Range, out _);

    // “台账登记不全”问题。 and “台账登记不全”的问题（已完成）
    private static bool QuotesProblem(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range).TrimEnd("。：");
        if (words is ['“', .., '）'] && words.LastIndexOf('（') is > 0 and var remark)
            words = words[..remark];
        return line.Length <= LongestProblem && words is ['“', .., '”', '问', '题'] or ['“', .., '”', '的', '问', '题'];
    }

    // 巡察指出，… and what was done in the paragraph behind it, again and again, where no number heads either.
    private static List<TextLine> PointedOut(CleanText text, ArraySegment<TextLine> lines)
    {
        var found = new List<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (LineFacts.TryMarker(text, lines[i], out var marker) && marker.Style is not (MarkerStyle.FirstIs or MarkerStyle.FirstMust or MarkerStyle.Ordinal))
                return [];
            if (InspectorsWords.LengthAtStart(text.Fold(lines[i].Range)) > 0)
                found.Add(lines[i]);
        }

        return found;
    }
}
