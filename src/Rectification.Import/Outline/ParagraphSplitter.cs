using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Cuts lines in which several paragraphs ran together: a section or aspect heading never stands inside a sentence.</summary>
internal static class ParagraphSplitter
{
    private const int LongestHeading = 80;

    public static CleanText Split(CleanText text)
    {
        List<TextLine>? lines = null;
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            for (var at = line.Start + 1; at < line.End; at++)
            {
                if (!BeginsHeading(text, at, line.End))
                    continue;
                lines ??= [.. text.Lines.Take(i)];
                lines.Add(new(line.Start, at));
                line = new(at, line.End);
            }

            lines?.Add(line);
        }

        return lines is null ? text : text.WithLines(lines);
    }

    private static bool BeginsHeading(CleanText text, int at, int end)
    {
        var folded = text.Folded;
        if (folded[at - 1] == '日' && folded[at] is '根' or '按' or '经' or '据')
            return NoticeOpenings.IsPreamble(text, new(at, end)) && IsDateAlone(text, at);
        if (folded[at - 1] is not ('。' or '；') || !(folded[at] == '（' || "一二三四五六七八九十".Contains(folded[at], StringComparison.Ordinal)))
            return false;
        if (!MarkerReader.TryRead(text, at, end, out var marker) || marker.Number < 2)
            return false;

        // 二、… and （二）… after a full stop head something when the words go on to a stop of their own soon, and name a problem or a part.
        var words = folded[marker.Range.End..Math.Min(end, marker.Range.End + LongestHeading)];
        return marker.Style switch
        {
            MarkerStyle.ChineseComma => true,
            MarkerStyle.ChineseBracket => Wording.IntroducesProblem(words) || HeadingReader.ProblemEnd(words) > 0,
            _ => false,
        };
    }

    // "2019年3月1日根据市委部署…": the date signed one text, the preamble opens its copy or the next.
    private static bool IsDateAlone(CleanText text, int end)
    {
        var start = end;
        while (start > 0 && text.Folded[start - 1] is '年' or '月' or '日' || (start > 0 && char.IsAsciiDigit(text.Folded[start - 1])))
            start--;
        return start > 0 && text.Folded[start - 1] == '\n';
    }
}
