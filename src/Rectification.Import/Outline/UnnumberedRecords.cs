using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Problems without a number that open in one and the same way again and again: behind the same label, quoted on a line of their own, or
/// behind the status of the one before.
/// </summary>
internal static class UnnumberedRecords
{
    private const int FewestRecords = 3;
    private const int FewestQuoted = 2;
    private const int ShortestHeading = 4;
    private const int LongestHeading = 30;
    private const int LongestProblem = 80;
    private const int ShortestAnswer = 10;
    private const int ShortestFrame = 7;

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
            quoted = Framed(text, lines);
        if (quoted.Count < FewestQuoted)
            quoted = InWords(text, lines);
        var unlabelled = quoted.Count >= FewestQuoted ? quoted : ClosedRecords.Find(text, lines);
        return unlabelled.Count == 0
            ? None
            : unlabelled.ToDictionary(line => line.Start, line => Marker.Unnumbered(MarkerStyle.None, line.Start));
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
        => line.Length is >= ShortestHeading and <= LongestHeading
            && text.Folded[line.End - 1] is not ('。' or '！' or '：' or '；' or '，' or '、' or '）')
            && !text.Fold(line.Range).Contains('。') && !LineFacts.TryMarker(text, line, out _)
            && !LineFacts.TryLabel(text, line.Range, out _);

    // “台账登记不全”问题。, “台账登记不全”问题整改情况。 and “台账登记不全”的问题（已完成）
    private static bool QuotesProblem(CleanText text, TextLine line)
        => line.Length <= LongestProblem && text.Folded[line.Start] == '“' && ProblemStatement.IsQuoted(WithoutRemark(text, line));

    private static ReadOnlySpan<char> WithoutRemark(CleanText text, TextLine line)
    {
        var heading = Sentences.TrimEnd(text, line.Range);
        return text.Fold(HeadingRemark.Closing(text, heading).Whole is { IsEmpty: false } remark ? heading.To(remark.Start) : heading);
    }

    // 关于物资发放不及时的问题 on a line of its own, again and again, where no number stands in front of the first but that of a part.
    private static List<TextLine> Framed(CleanText text, ArraySegment<TextLine> lines)
    {
        var framed = lines.Where(line => FramesProblem(text, line)).ToList();
        return framed.Count >= FewestRecords
            && lines.TakeWhile(line => line != framed[0]).Count(line => LineFacts.TryMarker(text, line, out _)) <= 1 ? framed : [];
    }

    private static bool FramesProblem(CleanText text, TextLine line)
    {
        if (line.Length is < ShortestFrame or > LongestProblem || LineFacts.TryMarker(text, line, out _))
            return false;
        var words = WithoutRemark(text, line);
        return Wording.IntroducesProblem(words) && words.EndsWith("问题", StringComparison.Ordinal) && words.IndexOfAny('。', '；', '：') < 0;
    }

    private static bool AnswersFramed(ReadOnlySpan<char> words)
        => Wording.IntroducesProblem(words) && HeadingReader.ProblemEnd(words) is > 0 and <= LongestProblem and var end
            && words.Length - end > ShortestAnswer;

    private static bool NamesInWords(ReadOnlySpan<char> words) => InspectorsWords.LengthAtStart(words) > 0 || AnswersFramed(words);

    // 巡察指出，… and what was done in the paragraph behind it, or 针对…问题，… and what was done in the same, again and again, where numbers head
    // nothing but parts.
    private static List<TextLine> InWords(CleanText text, ArraySegment<TextLine> lines)
    {
        var (found, framed, parts, labelled) = (new List<TextLine>(), new List<TextLine>(), 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var isNumbered = LineFacts.TryMarker(text, lines[i], out var marker) && !marker.IsListWord;
            if (isNumbered && !(i + 1 < lines.Count && lines[i].Length <= LongestHeading && NamesInWords(text.Fold(lines[i + 1].Range))))
                return [];
            parts += isNumbered ? 1 : 0;
            if (InspectorsWords.LengthAtStart(text.Fold(lines[i].Range)) > 0)
                found.Add(lines[i]);
            else if (AnswersFramed(text.Fold(lines[i].Range)))
            {
                framed.Add(lines[i]);
                labelled += i + 1 < lines.Count && LineFacts.TryLabel(text, lines[i + 1].Range, out var label)
                    && label.Kind is LabelKind.Measures or LabelKind.Progress ? 1 : 0;
            }
        }

        // One below each number tells more of the numbered problem.
        if (found.Count > 0 && found.Count < RecordsPerPart * parts)
            return [];
        if (found.Count > 0 || framed.Count < FewestRecords)
            return found;
        // 针对…问题，… in front of 整改情况： tells more of the problem, and is one where each has its label.
        return labelled == framed.Count || !lines.Any(line => LineFacts.TryLabel(text, line.Range, out _)) ? framed : [];
    }
}
