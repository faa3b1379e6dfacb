using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Short lines without a number above the outermost numbered list: parts where the numbers below them are those of problems (队伍建设类 above 4.
/// 5. 6.), problems where they are those of what was done.
/// </summary>
internal static class HeadsAboveNumbers
{
    private const int LongestHead = 40;
    private const int ShortestHead = 3;
    private const int FewestParts = 2;
    private const int FewestProblems = 3;
    private const double ItemsPerPart = 1.5;

    private static readonly Dictionary<int, Marker> None = [];

    /// <summary>The markers, without a number, of such lines, by where they start.</summary>
    public static IReadOnlyDictionary<int, Marker> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var first = FirstNumbered(text, lines);
        if (first <= 0 || !IsHead(text, lines, first - 1) || !LineFacts.TryMarker(text, lines[first], out var outermost))
            return None;
        var items = new List<int>();
        for (var i = first; i < lines.Count; i++)
        {
            // 1. inside the answer to 1、 is another list.
            if (LineFacts.TryMarker(text, lines[i], out var marker) && marker.IsLike(outermost)
                    && marker.CloserIn(text) == outermost.CloserIn(text))
                items.Add(i);
        }

        var heads = items.ConvertAll(item => item - 1).FindAll(at => IsHead(text, lines, at));
        if (heads.Count < FewestParts || heads.Select(at => text.Slice(lines[at].Range)).Distinct().Count() < heads.Count)
            return None;
        if (ArePartsOf(text, lines, heads, items))
            return Mark(text, lines, heads, MarkerStyle.BarePart);
        return AreProblemsOf(text, lines, heads, items) ? Mark(text, lines, heads, MarkerStyle.None) : None;
    }

    private static Dictionary<int, Marker> Mark(CleanText text, ArraySegment<TextLine> lines, List<int> heads, MarkerStyle style)
        => heads.ToDictionary(at => lines[at].Start, at => LineFacts.TryMarker(text, lines[at], out var sign)
            ? sign
            : Marker.Unnumbered(style, lines[at].Start));

    // List words and signs head nothing.
    private static int FirstNumbered(CleanText text, ArraySegment<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (LineFacts.TryMarker(text, lines[i], out var marker) && !marker.IsInner)
                return marker.Number == 1 ? i : -1;
        }

        return -1;
    }

    private static bool IsHead(CleanText text, ArraySegment<TextLine> lines, int at)
    {
        var line = lines[at];
        var words = text.Fold(line.Range);
        if (line.Length is < ShortestHead or > LongestHead || words.IndexOfAny('。', '；') >= 0 || words[^1] is '，' or '、')
            return false;
        // A sign in front numbers nothing.
        if ((LineFacts.TryMarker(text, line, out var marker) && marker.Style != MarkerStyle.Bullet)
                || LineFacts.TryLabel(text, line.Range.From(marker.Range.IsEmpty ? line.Start : marker.Range.End), out _))
            return false;
        return StatusHeading.Read(text, line.Range) is not null
            || (SectionWords.RoleOf(words) is null && !SectionWords.IsAdvice(words) && !ListAnnouncement.IsMatch(words)
                && !StatusReader.IsStatus(text, line.Range));
    }

    // Numbers that count on from part to part are those of problems; so are others that name problems, or are called so: 问题表现1：.
    private static bool ArePartsOf(CleanText text, ArraySegment<TextLine> lines, List<int> heads, List<int> items)
        => items.Count >= ItemsPerPart * heads.Count
            && (CountOn(text, lines, items)
                || ((AreCalledProblems(text, lines, items) || ShareOfProblems(text, lines, items) > 0.5)
                    && ShareOfProblems(text, lines, heads) <= 0.5));

    private static bool AreCalledProblems(CleanText text, ArraySegment<TextLine> lines, List<int> items)
        => LineFacts.TryMarker(text, lines[items[0]], out var marker)
            && marker.Style is MarkerStyle.NumberedWord or MarkerStyle.NumberedDetail;

    private static bool AreProblemsOf(CleanText text, ArraySegment<TextLine> lines, List<int> heads, List<int> items)
        => heads.Count >= FewestProblems && heads.Count == items.Count(item => NumberOf(text, lines[item]) == 1)
            && ShareOfProblems(text, lines, heads) > 0.5 && ShareOfProblems(text, lines, items) < 0.5;

    private static bool CountOn(CleanText text, ArraySegment<TextLine> lines, List<int> items)
        => items.Select((item, i) => NumberOf(text, lines[item]) == i + 1).All(counts => counts);

    private static int NumberOf(CleanText text, TextLine line) => LineFacts.TryMarker(text, line, out var marker) ? marker.Number : 0;

    private static double ShareOfProblems(CleanText text, ArraySegment<TextLine> lines, List<int> among)
        => among.Count(at => NamesProblem(text.Fold(LineFacts.BehindMarker(text, lines[at])))) / (double)among.Count;

    private static bool NamesProblem(ReadOnlySpan<char> words)
        => ProblemStatement.TellsFault(Sentences.IndexOfOutside(words, "。：") is > 0 and var stop ? words[..stop] : words);
}
