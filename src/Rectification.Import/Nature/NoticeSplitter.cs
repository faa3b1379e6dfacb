using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>
/// Finds the notices in a text. A notice begins where a title or a preamble stands and the numbering of sections starts at 一 again soon
/// after: a paragraph that merely mentions an inspection has no such sections behind it.
/// </summary>
internal static class NoticeSplitter
{
    private const int LinesToFirstSection = 14;
    private const int LinesFromTitleToPreamble = 4;
    private const int LongestTitleLine = 40;
    private const int MostLinesAboveTitle = 2;
    private const int LongestPageLine = 90;
    private const int LinesOfPage = 16;

    /// <summary>The notices in order; one that takes in the whole text where nothing shows where one begins.</summary>
    public static List<NoticeExtent> Split(CleanText text)
    {
        var lines = text.Lines;
        var starts = FindStarts(text);
        if (starts.Count == 0)
            return [new(lines, ArraySegment<TextLine>.Empty, [])];

        var extents = new List<NoticeExtent>();
        List<TextLine> copies = [];
        HashSet<TextSlice>? known = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            var own = lines[starts[i]..end];
            var before = i == 0 ? lines[..starts[0]] : ArraySegment<TextLine>.Empty;
            if (extents.Count > 0 && IsCopy(text, known ??= [.. extents[^1].Lines.Select(line => text.Slice(line.Range))], own))
            {
                copies.AddRange(own);
                continue;
            }

            copies = [];
            extents.Add(new(own, before, copies));
            known = null;
        }

        return extents;
    }

    private static List<int> FindStarts(CleanText text)
    {
        var starts = new List<int>();
        var (preamble, sinceStart) = (-1, 0);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var isPreamble = NoticeOpenings.IsPreamble(text, text.Lines[i]);
            var isTitle = !isPreamble && NoticeOpenings.IsTitle(text, text.Lines[i]) && PreambleFollows(text, i);
            sinceStart++;
            if (!isTitle && !isPreamble)
                continue;
            // The preamble under a title that was just seen starts nothing new.
            if (isPreamble && starts.Count > 0 && sinceStart <= LinesFromTitleToPreamble && preamble < starts[^1])
            {
                preamble = i;
                continue;
            }

            // Between the start of a notice and its first heading nothing starts: a second paragraph may tell of another inspection.
            if (starts.Count > 0 && (!SectionsStartAgain(text, i) || !HeadingBetween(text, starts[^1], i)))
                continue;
            starts.Add(isPreamble && starts.Count == 0 ? BelowPreface(text, i) : isTitle ? FirstLineOfTitle(text, i, starts) : i);
            sinceStart = 0;
            preamble = isPreamble ? i : preamble;
        }

        return starts;
    }

    // Without a title the short lines in front of the first preamble are its own: 发布时间：2021-06-16, or a title in words of its own.
    private static int BelowPreface(CleanText text, int preamble)
    {
        var first = preamble;
        while (first > 0 && preamble - first < LinesOfPage && text.Lines[first - 1].Length <= LongestPageLine
                && !text.Fold(text.Lines[first - 1].Range).Contains('。'))
            first--;
        return first;
    }

    private static int FirstLineOfTitle(CleanText text, int title, List<int> starts)
    {
        var first = title;
        while (title - first < MostLinesAboveTitle && BeginsAbove(text, first, starts))
            first--;
        return first;
    }

    // A title over two or three lines: the body on the first, 关于… on the second, or a break somewhere behind 关于.
    private static bool BeginsAbove(CleanText text, int title, List<int> starts)
    {
        if (title == 0 || (starts.Count > 0 && starts[^1] == title - 1))
            return false;
        var above = text.Fold(text.Lines[title - 1].Range);
        var words = text.Fold(text.Lines[title].Range);
        return above.Length <= LongestTitleLine && !above.ContainsAny('。', '：', '；') && !above.EndsWith("日", StringComparison.Ordinal)
            && (words.StartsWith("关于", StringComparison.Ordinal) || above.Contains("关于", StringComparison.Ordinal));
    }

    private static bool PreambleFollows(CleanText text, int title)
    {
        for (var i = title + 1; i < Math.Min(text.Lines.Count, title + 1 + LinesFromTitleToPreamble); i++)
        {
            if (NoticeOpenings.IsPreamble(text, text.Lines[i]) || NoticeOpenings.TellsOfInspection(text, text.Lines[i]))
                return true;
        }

        return false;
    }

    private static bool HeadingBetween(CleanText text, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (MarkerReader.TryRead(text, text.Lines[i].Start, text.Lines[i].End, out _))
                return true;
        }

        return false;
    }

    private static bool SectionsStartAgain(CleanText text, int from)
    {
        for (var i = from + 1; i < Math.Min(text.Lines.Count, from + LinesToFirstSection); i++)
        {
            if (MarkerReader.TryRead(text, text.Lines[i].Start, text.Lines[i].End, out var marker))
                return marker.Number == 1;
        }

        return false;
    }

    // The same words again, give or take a page number: compared by the characters, line ends left out.
    private static bool IsCopy(CleanText text, HashSet<TextSlice> known, ArraySegment<TextLine> second)
    {
        var (equal, total) = (0, 0);
        foreach (var line in second)
        {
            total += line.Length;
            equal += known.Contains(text.Slice(line.Range)) ? line.Length : 0;
        }

        return total > 0 && equal >= total * 0.9;
    }
}
