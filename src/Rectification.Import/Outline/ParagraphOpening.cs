using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>What a line opens with, as far as that can begin a paragraph: a style of marker, a label, 关于 or 针对.</summary>
internal static class ParagraphOpening
{
    /// <summary>Nothing of the kind.</summary>
    public const int None = 0;

    /// <summary>关于 or 针对.</summary>
    public const int Introduction = -1;

    /// <summary>A number that is the same for lines that open alike.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="marker">The marker it opens with, if it does.</param>
    public static int Of(CleanText text, TextLine line, out Marker marker)
    {
        marker = default;
        if (LabelReader.TryRead(text, line.Range, out var label))
            return string.GetHashCode(text.Fold(label.Range), StringComparison.Ordinal) | int.MinValue;
        if (MarkerReader.TryRead(text, line.Start, line.End, out marker))
            return (int)marker.Style;
        return Wording.IntroducesProblem(text.Fold(line.Range)) ? Introduction : None;
    }
}
