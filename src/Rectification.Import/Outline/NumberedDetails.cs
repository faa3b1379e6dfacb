using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Numbers behind a label that count the problems inside one, each with an answer of its own: 具体表现：（1）… 整改情况：… 具体表现：（2）… 整改情况：….
/// </summary>
internal static class NumberedDetails
{
    private static readonly Dictionary<int, Marker> None = [];

    /// <summary>The numbers by where their lines start; none where they do not count on behind an answer.</summary>
    public static IReadOnlyDictionary<int, Marker> Find(CleanText text, ArraySegment<TextLine> lines)
    {
        Dictionary<int, Marker>? found = null;
        var (last, isAnswered, countsOn) = (default(Marker), false, false);
        foreach (var line in lines)
        {
            if (!LineFacts.TryLabel(text, line.Range, out var label))
                continue;
            isAnswered |= label.Kind is LabelKind.Measures or LabelKind.Progress;
            if (label.Kind != LabelKind.Description || label.Range.Start > line.Start
                    || !LineFacts.TryMarker(text, line.Range.From(label.Range.End), out var number))
                continue;
            countsOn |= isAnswered && number.IsLike(last) && number.Number == last.Number + 1;
            (last, isAnswered) = (number, false);
            (found ??= [])[line.Start] = number;
        }

        return countsOn ? found! : None;
    }
}
