using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings of parts without a number where everything below them has one.</summary>
internal static class UnnumberedParts
{
    private const int LongestPart = 40;

    /// <summary>Whether a line is 巡察组提出的意见建议： above numbered answers.</summary>
    public static bool HeadAdvice(CleanText text, TextRange line, TextRange next)
        => line.Length <= LongestPart && !next.IsEmpty && text.Fold(line) is [.., '建', '议', '：'] or [.., '意', '见', '：']
            && LineFacts.TryMarker(text, next, out var marker) && marker.Number > 0;

    /// <summary>Whether a line is 【队伍建设方面】.</summary>
    public static bool IsBracketed(CleanText text, TextRange line) => text.Fold(line) is ['【', .., '方', '面', '】'];

    /// <summary>Whether a line is 【队伍建设方面】 above numbered problems, where nothing but such parts stands directly in the section.</summary>
    public static bool HeadsNumbered(CleanText text, TextRange line, TextRange next, OutlineNode root)
        => (root.Children.Count == 0
            ? IsBracketed(text, line)
            : root.Children[0].Marker.Style == MarkerStyle.BarePart && (IsBracketed(text, line) || IsLike(text, line, root.Children[0])))
            && !next.IsEmpty && LineFacts.TryMarker(text, next, out var marker) && marker.Number > 0 && !marker.IsListWord;

    // 【意见建议的落实】 behind 【…方面】
    private static bool IsLike(CleanText text, TextRange line, OutlineNode part)
        => text.Fold(line) is ['【', .., '】'] && IsBracketed(text, part.Range) && !LineFacts.TryLabel(text, line, out _);

    /// <summary>Whether a line is 【队伍建设方面】, or 已整改完成的问题, in front of the first problem of a part.</summary>
    public static bool HeadsRecords(CleanText text, TextRange line, TextRange next, IReadOnlyDictionary<int, Marker> problems)
        => (IsBracketed(text, line) || (problems.ContainsKey(next.Start) && StatusHeading.Read(text, line) is not null)) && !next.IsEmpty
            && (problems.ContainsKey(next.Start)
            || (LineFacts.TryMarker(text, next, out var marker)
                && marker.Style is MarkerStyle.NumberedWord or MarkerStyle.NumberedDetail));
}
