using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds short headings that come back: 1.物资管理 under one body, and again under the next. A label comes back together with the labels beside
/// it, 1.应对 2.收口; beside such a heading is one that is said only here.
/// </summary>
internal sealed class RepeatedHeadings
{
    private const int LongestName = 12;

    private readonly CleanText _text;
    private readonly List<(Marker Marker, TextRange Words)> _items = [];
    private readonly Dictionary<TextSlice, int> _said = [];

    private RepeatedHeadings(CleanText text) => _text = text;

    /// <summary>The words, behind their numbers, of every item that is such a heading.</summary>
    public static HashSet<TextSlice> Find(CleanText text, TextLine[] lines)
    {
        var headings = new RepeatedHeadings(text);
        foreach (var line in lines)
            headings.Collect(line);
        return headings.Choose();
    }

    private void Collect(TextLine line)
    {
        if (!MarkerReader.TryRead(_text, line.Start, line.End, out var marker) || marker.Range.End == line.End)
            return;
        var words = line.Range.From(marker.Range.End);
        _items.Add((marker, words));
        _said[_text.Slice(words)] = _said.GetValueOrDefault(_text.Slice(words)) + 1;
    }

    private HashSet<TextSlice> Choose()
    {
        var besideHeading = new Dictionary<TextSlice, int>();
        var lastOfStyle = new Dictionary<MarkerStyle, int>();
        for (var i = 0; i < _items.Count; i++)
        {
            var (marker, words) = _items[i];
            if (lastOfStyle.TryGetValue(marker.Style, out var before) && _items[before].Marker.Number + 1 == marker.Number)
            {
                Count(_items[before].Words, words);
                Count(words, _items[before].Words);
            }

            lastOfStyle[marker.Style] = i;
        }

        return [.. besideHeading.Where(entry => entry.Value * 2 > _said[entry.Key]).Select(entry => entry.Key)];

        void Count(TextRange words, TextRange beside)
        {
            if (words.Length <= LongestName && _said[_text.Slice(words)] > 1 && IsHeading(beside))
                besideHeading[_text.Slice(words)] = besideHeading.GetValueOrDefault(_text.Slice(words)) + 1;
        }
    }

    // Said once, and not 应对：… or 【应对】….
    private bool IsHeading(TextRange words)
        => _said[_text.Slice(words)] == 1 && _text.Fold(words) is var folded && folded[0] is not ('【' or '〔' or '〖' or '〈' or '（')
            && folded[..Math.Min(folded.Length, LongestName)].IndexOfAny('：', '-') < 0;
}
