using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Reads items that count in letters. A letter opens many a word (A级景区), so it counts only at the start of a line and where the next letter follows.</summary>
internal static class LetterMarkers
{
    /// <summary>The markers of the lines that count on, by where they start.</summary>
    public static Dictionary<int, Marker> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        var found = new Dictionary<int, Marker>();
        var last = new Dictionary<MarkerStyle, Marker>();
        foreach (var line in lines)
        {
            if (Read(text, line) is not { } marker)
                continue;
            if (last.TryGetValue(marker.Style, out var before) && marker.Number == before.Number + 1)
            {
                found[before.Range.Start] = before;
                found[marker.Range.Start] = marker;
            }

            last[marker.Style] = marker;
        }

        return found;
    }

    private static Marker? Read(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        var (letterAt, style) = words[0] == '（' ? (1, MarkerStyle.LetterBracket) : (0, MarkerStyle.Letter);
        var length = letterAt + 2;
        if (words.Length <= length || !char.IsAsciiLetter(words[letterAt]) || char.IsAscii(words[length]))
            return null;
        if (words[letterAt + 1] == '）')
            style = MarkerStyle.LetterBracket;
        else if (letterAt > 0 || words[letterAt + 1] is not ('.' or '、'))
            return null;
        return new(style, (words[letterAt] | 0x20) - 'a' + 1, new(line.Start, line.Start + length));
    }
}
