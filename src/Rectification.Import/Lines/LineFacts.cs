using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// What the lines of a text begin with. Each line, and what stands behind its number, is recognised once, when the notice's own forms are
/// known; the stages behind ask for it here.
/// Words that begin or end inside a line are recognised when they are asked for.
/// </summary>
internal static class LineFacts
{
    /// <summary>The same text with its lines recognised.</summary>
    public static CleanText Recognise(CleanText text)
    {
        var facts = new Dictionary<int, RecognisedWords>(text.Lines.Count);
        foreach (var line in text.Lines)
        {
            var words = Recognise(text, line.Range);
            facts[line.Start] = words;
            if (!words.Marker.Range.IsEmpty && words.Marker.Range.End < line.End)
                facts[words.Marker.Range.End] = Recognise(text, line.Range.From(words.Marker.Range.End));
        }

        return text.WithForms(text.Forms with { Lines = facts });
    }

    /// <summary>The number that words begin with.</summary>
    /// <returns>False where they begin with none.</returns>
    public static bool TryMarker(CleanText text, TextRange words, out Marker marker)
    {
        if (!TryFind(text, words, out var found))
            return MarkerReader.TryRead(text, words.Start, words.End, out marker);
        marker = found.Marker;
        return !marker.Range.IsEmpty;
    }

    /// <inheritdoc cref="TryMarker(CleanText, TextRange, out Marker)"/>
    public static bool TryMarker(CleanText text, TextLine line, out Marker marker) => TryMarker(text, line.Range, out marker);

    /// <summary>The label that words begin with.</summary>
    /// <returns>False where they begin with none.</returns>
    public static bool TryLabel(CleanText text, TextRange words, out Label label)
    {
        if (!TryFind(text, words, out var found))
            return LabelReader.TryRead(text, words, out label);
        label = found.Label;
        return !label.Range.IsEmpty;
    }

    /// <summary>The words of a line behind its number; all of them where it has none.</summary>
    public static TextRange BehindMarker(CleanText text, TextLine line)
        => TryMarker(text, line, out var marker) ? line.Range.From(marker.Range.End) : line.Range;

    private static bool TryFind(CleanText text, TextRange words, out RecognisedWords found)
        => text.Forms.Lines.TryGetValue(words.Start, out found) && found.End == words.End;

    private static RecognisedWords Recognise(CleanText text, TextRange words)
    {
        var marker = MarkerReader.TryRead(text, words.Start, words.End, out var read) ? read : default;
        return new(words.End, marker, LabelReader.TryRead(text, words, out var label) ? label : default);
    }
}
