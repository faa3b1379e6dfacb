using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Finds the title: the line that names the document, with the lines above it that belong to it.</summary>
internal static class TitleReader
{
    private const int LongestLine = 90;
    private const int MostLines = 3;

    // What web pages print above a title never takes more lines.
    private const int LatestLine = 10;

    // 根据市委统一部署，… is text, not a title. Words, not characters: 自治区 and 经开区 open titles.
    private static readonly string[] PreambleOpeners = ["根据", "按照", "依据", "遵照", "为了", "现将", "经过"];

    private static readonly (string Word, NoticeKind Kind)[] Kinds =
        [("通报", NoticeKind.Bulletin), ("报告", NoticeKind.Report), ("公告", NoticeKind.Announcement), ("公示", NoticeKind.PublicNotice)];

    // A title speaks of one of these; other headings above the text (the name of the web page) do not.
    private static readonly WordTable Subjects = [.. InspectionTerms.Kinds, "整改", "主体责任", "述责", "述廉", "党风廉政"];

    // What the name of a body ends with.
    private static readonly WordTable Bodies = [.. BodyWords.Endings, "党工委", "工委", "总支", "联合会", "协会", "总社", "总会"];

    // Where the body's name ends in a title that has no 关于: 某局党组落实…, 某局党组巡察整改….
    private static readonly WordTable AfterPublisher
        = [.. InspectionTerms.Kinds, "关于", "贯彻", "落实", "整改", "履行", "对巡", "对省", "对市", "对县", "对区", "对反馈"];

    /// <summary>Finds the title among the lines in front of the first heading.</summary>
    public static Title? Read(CleanText text, ArraySegment<TextLine> head)
    {
        for (var i = 0; i < Math.Min(head.Count, LatestLine); i++)
        {
            var last = WithoutTrailingDate(text, PageRemnants.Trim(text, head[i].Range));
            if (!IsTitleLine(text, last) || !TextSearch.ContainsAny(text.Fold(JoinedWithAbove(head, i, last)), Subjects)
                    || !Ends(text, head, i, last))
                continue;
            return Make(text, head, i, last);
        }

        return null;
    }

    /// <summary>What the words of a title say the document is: the last kind they name.</summary>
    public static NoticeKind KindOf(string title)
    {
        var (kind, at) = (default(NoticeKind), -1);
        foreach (var (word, named) in Kinds)
        {
            var found = title.LastIndexOf(word, StringComparison.Ordinal);
            if (found > at)
                (kind, at) = (named, found);
        }

        return kind;
    }

    private static Title Make(CleanText text, ArraySegment<TextLine> head, int index, TextRange last)
    {
        var lines = new List<TextRange> { last };
        for (var above = index - 1; above >= 0 && lines.Count < MostLines && NeedsLineAbove(text, lines[0]); above--)
        {
            if (!IsTitleLine(text, head[above].Range) || DateLineReader.IsDateLine(text, head[above].Range))
                break;
            lines.Insert(0, head[above].Range);
        }

        var value = string.Concat(lines.Select(text.Write));
        return new(lines, value, KindOf(value), PublisherOf(text, lines, value));
    }

    // 关于巡察整改情况的通报 and 整改情况的通报 go on from a line above, if there is one; 某局党组关于… does not.
    private static bool NeedsLineAbove(CleanText text, TextRange first)
        => text.Fold(first).IndexOf("关于") <= 0 && !text.Fold(first).StartsWith("中共");

    // A title goes on below as long as no line has named the kind: its last line is the one that does.
    private static bool Ends(CleanText text, ArraySegment<TextLine> head, int index, TextRange line)
    {
        if (KindOf(text.Fold(line).ToString()) != default)
            return true;
        for (var below = index + 1; below < head.Count && below < index + MostLines && IsTitleLine(text, head[below].Range); below++)
        {
            if (KindOf(text.Fold(head[below].Range).ToString()) != default)
                return false;
        }

        return text.Fold(line).Contains("整改", StringComparison.Ordinal);
    }

    private static TextRange JoinedWithAbove(ArraySegment<TextLine> head, int index, TextRange last)
        => new(head[Math.Max(0, index - 1)].Start, last.End);

    private static bool IsTitleLine(CleanText text, TextRange line)
    {
        var span = text.Fold(line);
        return span.Length is > 1 and <= LongestLine
            && span.IndexOfAny("。；：？！") < 0
            && !TextSearch.StartsWithAny(span, PreambleOpeners)
            && !DateLineReader.IsDateLine(text, line);
    }

    // …的通报（2021年6月16日） has its date line on the same line.
    private static TextRange WithoutTrailingDate(CleanText text, TextRange line)
    {
        if (line.Length > 2 * LongestLine)
            return line;
        var dates = DateReader.Find(text, line, contextYear: null);
        if (dates.Count == 0 || text.Fold(line.From(dates[^1].Range.End)).TrimEnd("）").Length > 0)
            return line;
        var end = dates[^1].Range.Start;
        return end > line.Start && text.Folded[end - 1] == '（' ? line.To(end - 1) : line.To(Math.Max(end, line.Start));
    }

    /// <summary>The body a title speaks of where it names none in front: 关于某局党组巡察整改情况的公示.</summary>
    /// <returns>Null where the title speaks of a team or a round.</returns>
    public static string? SubjectOf(string? title)
    {
        if (title is null || !title.StartsWith("关于", StringComparison.Ordinal))
            return null;
        var rest = title.AsSpan(2);
        var end = TextSearch.IndexOfAny(rest, AfterPublisher, out _);
        return end > 2 && Bodies.LengthAtEnd(rest[..end]) > 0 ? rest[..end].ToString() : null;
    }

    private static string? PublisherOf(CleanText text, List<TextRange> lines, string value)
    {
        var end = 0;
        foreach (var line in lines)
        {
            var length = LengthOfPublisher(text, line);
            end += length;
            if (length < line.Length)
                break;
        }

        return end > 1 && end < value.Length ? value[..end] : null;
    }

    // Up to 关于, else up to the words about the inspection; a year or a round in front of them is no part of the name.
    private static int LengthOfPublisher(CleanText text, TextRange line)
    {
        var span = text.Fold(line);
        var end = span.IndexOf("关于");
        if (end < 0)
            end = TextSearch.IndexOfAny(span, AfterPublisher, out _);
        var name = line.To(end < 0 ? line.End : line.Start + end);
        var dates = DateReader.Find(text, name, contextYear: null);
        name = name.To(dates.Count > 0 ? dates[0].Range.Start : name.End);
        return name.To(InspectionRoundReader.Find(text, line)?.Start is { } round && round < name.End ? round : name.End).Length;
    }
}
