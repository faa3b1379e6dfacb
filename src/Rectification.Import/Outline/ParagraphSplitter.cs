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
}
