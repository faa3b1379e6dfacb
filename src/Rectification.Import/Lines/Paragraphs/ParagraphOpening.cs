using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Paragraphs;

/// <summary>
/// What a line opens with, as far as that can begin a paragraph: a style of marker, a label, 关于 or 针对, a topic (融资服务方面：).
/// </summary>
/// <param name="Form">The form of the opening.</param>
/// <param name="Style">The style of its marker, if it is one.</param>
/// <param name="Label">The words of its label, if it is one.</param>
internal readonly record struct ParagraphOpening(ParagraphOpening.Kind Form, MarkerStyle Style, TextSlice Label)
{
    /// <summary>What a paragraph can open with.</summary>
    internal enum Kind
    {
        /// <summary>Nothing of the kind.</summary>
        None,

        /// <summary>A number or another marker.</summary>
        Marker,

        /// <summary>A label.</summary>
        Label,

        /// <summary>关于 or 针对.</summary>
        Introduction,

        /// <summary>融资服务方面：.</summary>
        Topic,
    }

    /// <summary>Whether the line opens with anything that can begin a paragraph.</summary>
    public bool Exists => Form != Kind.None;

    /// <summary>Whether the words are such as may stand inside a sentence, too.</summary>
    public bool IsWord => Form is Kind.Introduction or Kind.Topic;

    /// <summary>The opening of a line; equal for lines that open alike.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="marker">The marker it opens with, if it does.</param>
    public static ParagraphOpening Of(CleanText text, TextLine line, out Marker marker)
    {
        marker = default;
        if (LabelReader.TryRead(text, line.Range, out var label))
            return new(Kind.Label, default, text.Slice(label.Range));
        if (MarkerReader.TryRead(text, line.Start, line.End, out marker))
            return new(Kind.Marker, marker.Style, default);
        var words = text.Fold(line.Range);
        var kind = Wording.IntroducesProblem(words) ? Kind.Introduction : Wording.LengthOfTopic(words) > 0 ? Kind.Topic : Kind.None;
        return new(kind, default, default);
    }
}
