using Rectification.Import.Lines.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>Finds what a text writes in a way of its own, before anything is decided about its outline.</summary>
internal static class OwnFormFinder
{
    /// <summary>The same text with the numbers found in it: enough to tell where a paragraph begins.</summary>
    public static CleanText FindNumbers(CleanText text)
        => text.WithForms(OwnForms.None with { Markers = OwnNumberFinder.Find(text, text.Lines) });

    /// <summary>The same text with all forms found in it.</summary>
    public static CleanText Find(CleanText text)
    {
        var tables = TableFinder.Find(text, text.Lines);
        var lines = text.Lines.Where(line => !tables.Hold(line)).ToArray();
        var numbered = text.WithForms(OwnForms.None with { Markers = OwnNumberFinder.Find(text, lines) });
        var uses = LabelUseFinder.Find(numbered, lines);
        var labels = OwnLabelFinder.Find(numbered, uses, LabelCycle.Find(numbered, lines));
        var (places, affirmed) = StatusPlaceFinder.Find(numbered, lines, labels, uses);
        // 【已办结】 in front of an answer is no label of it.
        foreach (var place in places)
            labels.Remove(place - 1);
        return LineFacts.Recognise(text.WithForms(numbered.Forms with { Labels = labels, StatusPlaces = places, Affirmed = affirmed }));
    }
}
