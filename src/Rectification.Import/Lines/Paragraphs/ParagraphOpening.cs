using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>What a line opens with, as far as that can begin a paragraph: a style of marker, a label, 关于 or 针对, a topic (融资服务方面：).</summary>
internal static class ParagraphOpening
{
    /// <summary>Nothing of the kind.</summary>
    public const int None = 0;

    private const int Introduction = -1;

    private const int Topic = -2;

    /// <summary>Whether the words are such as may stand inside a sentence, too.</summary>
    public static bool IsWord(int opening) => opening is Introduction or Topic;

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
        var words = text.Fold(line.Range);
        return Wording.IntroducesProblem(words) ? Introduction : Wording.NamesTopic(words) ? Topic : None;
    }
}
