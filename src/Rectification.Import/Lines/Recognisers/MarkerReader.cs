using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Reads the marker that starts at a place of the text, if one does.</summary>
internal static class MarkerReader
{
    /// <summary>What a marker can begin with; most characters of a text are none of these.</summary>
    public static readonly SearchValues<char> MayBegin =
        SearchValues.Create([.. "（第首其再最另-【问整任反具巡建意方0123456789一二三四五六七八九十◆◇■□★☆▲△▶►➢❖·", .. MarkerCharacters.Usual]);

    /// <summary>The marker at this place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the marker would start.</param>
    /// <param name="end">Where the line or paragraph ends.</param>
    /// <param name="marker">The marker.</param>
    /// <returns>False where none starts here.</returns>
    public static bool TryRead(CleanText text, int at, int end, out Marker marker)
    {
        if (text.Forms.TryMarkerAt(at, out marker) && marker.Range.End <= end)
            return true;
        return TryReadUsual(text, at, end, out marker);
    }

    /// <summary>The marker at this place, if it is written as in other notices.</summary>
    /// <inheritdoc cref="TryRead" path="/param"/>
    /// <returns>False where none starts here.</returns>
    public static bool TryReadUsual(CleanText text, int at, int end, out Marker marker)
    {
        marker = default;
        if (at >= end)
            return false;

        var rest = text.Folded[at..end];
        (MarkerStyle Style, int Number, int Length) found = rest[0] switch
        {
            '（' => ChineseMarkers.ReadBracketed(rest),
            >= '0' and <= '9' => ArabicMarkers.Read(text, at, rest),
            '第' => OrdinalMarkers.ReadCounted(rest),
            '方' => WordMarkers.ReadPart(rest),
            '【' or '问' or '整' or '任' or '反' or '具' or '巡' or '建' or '意' => WordMarkers.Read(text, at, rest),
            '首' or '其' or '再' or '最' or '另' => OrdinalMarkers.ReadWord(rest),
            '一' when rest.StartsWith("一方面", StringComparison.Ordinal) => OrdinalMarkers.ReadWord(rest),
            '◆' or '◇' or '■' or '□' or '★' or '☆' or '▲' or '△' or '▶' or '►' or '➢' or '❖' or '·' => (MarkerStyle.Bullet, 1, 1),
            '-' when rest.Length > 2 && rest[1] == '-' => (MarkerStyle.Bullet, 1, 2),
            >= MarkerCharacters.First and <= MarkerCharacters.Last => MarkerCharacters.Read(rest[0]),
            _ => ChineseMarkers.Read(rest),
        };

        if (found.Length == 0)
            return false;
        marker = new(found.Style, found.Number, new(at, at + found.Length), found.Style == MarkerStyle.Bullet ? rest[0] : 0);
        return true;
    }
}
