using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Headings of parts and problems where nothing is numbered: short lines without a stop among paragraphs that end in one. One such line may
/// be anything, so they count only where several stand in a section and most of them name a problem, or one does and other lines name parts
/// (…方面).
/// </summary>
internal static class BareHeadings
{
    private const int LongestHeading = 60;
    private const int FewestHeadings = 3;

    // A part and its first problem; more short lines in a row are a list or the cells of a table.
    private const int LongestRun = 2;

    private static readonly Dictionary<int, Marker> None = [];

    /// <summary>The markers, without a number, of the lines that are headings, by where they start.</summary>
    public static IReadOnlyDictionary<int, Marker> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var bare = FindBare(text, lines);
        if (bare.Count < FewestHeadings || HasNumbers(text, lines, bare))
            return None;
        var parts = bare.Exists(at => NamesPart(text, lines[at]));
        var belowNumbers = bare.Exists(at => at > 0 && LineFacts.TryMarker(text, lines[at - 1], out _));
        var found = new Dictionary<int, Marker>();
        var (problems, naming) = (0, 0);
        for (var i = 0; i < bare.Count; i++)
        {
            var line = lines[bare[i]];
            var heading = text.Fold(WithoutRemark(text, line).Range);
            var named = ProblemStatement.TellsFault(heading);
            // Where no part says so itself, the line above a problem is one.
            var isPart = parts ? NamesPart(text, line) : i + 1 < bare.Count && bare[i + 1] == bare[i] + 1;
            problems += isPart ? 0 : 1;
            naming += named && !isPart ? 1 : 0;
            found[line.Start] = Marker.Unnumbered(isPart ? MarkerStyle.BarePart : MarkerStyle.None, line.Start);
        }

        return naming * 2 > problems || ((parts || belowNumbers) && naming > 0) ? found : None;
    }

    // Short, without number, label or stop; who answers for it may stand behind it in brackets.
    private static bool IsBare(CleanText text, TextLine line)
    {
        line = WithoutRemark(text, line);
        return line.Length is > 3 and <= LongestHeading && !BareSections.NamesSection(text.Fold(line.Range))
            && (text.Folded[line.End - 1] is not ('。' or '！' or '？' or '：' or '；' or '，' or '、' or '）') || NamesPart(text, line))
            && !LineFacts.TryMarker(text, line, out _) && !text.Fold(line.Range).Contains('。')
            && !LineFacts.TryLabel(text, line.Range, out _);
    }

    // 学习不够（责任科室：办公室）
    private static TextLine WithoutRemark(CleanText text, TextLine line)
        => HeadingRemark.Find(text, line.Range) is { IsEmpty: false } remark && remark.Start - 1 > line.Start
            ? line with { End = remark.Start - 1 }
            : line;

    // Those that something follows; none at all where many stand in a row, unless these close the text: contact and signature.
    private static List<int> FindBare(CleanText text, ArraySegment<TextLine> lines)
    {
        var (bare, run) = (new List<int>(), 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsBare(text, lines[i]))
            {
                if (run > LongestRun)
                    return [];
                run = 0;
                continue;
            }

            run++;
            bare.Add(i);
        }

        bare.RemoveRange(bare.Count - run, run);
        return bare;
    }

    // Numbered parts may hold problems without a number; any other number says that the outline is numbered.
    private static bool HasNumbers(CleanText text, ArraySegment<TextLine> lines, List<int> bare)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (LineFacts.TryMarker(text, lines[i], out var marker) && !NamesPart(text, lines[i]) && !HeadsBare(text, lines, bare, i)
                && !marker.IsInner)
            {
                return true;
            }
        }

        return false;
    }

    // （一）钱和工程的事 with a bare heading on the next line.
    private static bool HeadsBare(CleanText text, ArraySegment<TextLine> lines, List<int> bare, int index)
        => lines[index].Length <= LongestHeading && !text.Fold(lines[index].Range).Contains('。') && bare.BinarySearch(index + 1) >= 0;

    private static bool NamesPart(CleanText text, TextLine line)
        => text.Fold(Sentences.TrimEnd(text, line.Range)).EndsWith("方面", StringComparison.Ordinal);
}
