using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Cuts lines in which several paragraphs ran together: a section or aspect heading never stands inside a sentence.</summary>
internal static class ParagraphSplitter
{
    private const int LongestHeading = 80;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；：日");

    public static CleanText Split(CleanText text)
    {
        List<TextLine>? lines = null;
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            for (var at = NextStop(text, line.Start, line.End); at < line.End; at = NextStop(text, at, line.End))
            {
                if (!BeginsHeading(text, line.Start, at, line.End))
                    continue;
                lines ??= [.. text.Lines.Take(i)];
                lines.Add(new(line.Start, at));
                line = new(at, line.End);
            }

            lines?.Add(line);
        }

        return lines is null ? text : text.WithLines(lines);
    }

    // A heading can only stand behind one of these.
    private static int NextStop(CleanText text, int from, int end)
        => text.Folded[from..end].IndexOfAny(Stops) is >= 0 and var stop ? from + stop + 1 : end;

    private static bool BeginsHeading(CleanText text, int lineStart, int at, int end)
    {
        var folded = text.Folded;
        if (folded[at - 1] == '日' && folded[at] is '根' or '按' or '经' or '据')
            return NoticeOpenings.IsPreamble(text, new(at, end)) && IsDateAlone(text, at);
        if (folded[at - 1] is not ('。' or '；' or '：') || !MayBegin(folded[at]) || !MarkerReader.TryRead(text, at, end, out var marker))
            return false;

        // A marker behind a full stop heads something when the words name a problem or a part and come to a stop of their own soon.
        var words = folded[marker.Range.End..Math.Min(end, marker.Range.End + LongestHeading)];
        return marker.Style switch
        {
            MarkerStyle.ChineseComma => folded[at - 1] != '：' && (marker.Number > 1 || SecondSectionFollows(text, end)),
            MarkerStyle.ChineseBracket => marker.Number > 1 && (Wording.IntroducesProblem(words) || HeadingReader.ProblemEnd(words) > 0),
            MarkerStyle.ArabicDot or MarkerStyle.ArabicBracket => marker.Number > 1 && folded[at - 1] == '。' && Wording.IntroducesProblem(words)
                && HeadingReader.ProblemEnd(words) > 0 && !ListedBefore(text, new(lineStart, at), marker),
            _ => false,
        };
    }

    private static bool MayBegin(char character)
        => character == '（' || char.IsAsciiDigit(character) || "一二三四五六七八九十".Contains(character, StringComparison.Ordinal);

    private static bool SecondSectionFollows(CleanText text, int from)
    {
        foreach (var line in text.Lines)
        {
            if (line.Start >= from && MarkerReader.TryRead(text, line.Start, line.End, out var marker) && marker is { Style: MarkerStyle.ChineseComma, Number: 2 })
                return true;
        }

        return false;
    }

    // （1）…（2）… in one paragraph are a list, whatever they name.
    private static bool ListedBefore(CleanText text, TextRange before, Marker marker)
        => InlineMarkers.Find(text, before).Exists(other => other.Style == marker.Style && other.Number == marker.Number - 1 && other.Range.Start > before.Start);

    // "2019年3月1日根据市委部署…": the date signed one text, the preamble opens its copy or the next.
    private static bool IsDateAlone(CleanText text, int end)
    {
        var start = end;
        while (start > 0 && text.Folded[start - 1] is '年' or '月' or '日' || (start > 0 && char.IsAsciiDigit(text.Folded[start - 1])))
            start--;
        return start > 0 && text.Folded[start - 1] == '\n';
    }
}
