using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>How much of a section looks like findings.</summary>
internal static class SectionWeight
{
    // Further on nothing is said of what a line is.
    private const int Reach = 200;

    /// <summary>How many lines look like the heading of a problem or like a label of an answer.</summary>
    public static int Of(CleanText text, SectionDraft section)
    {
        // Every row of a table is a problem.
        if (section.Tables.Count > 0)
            return section.Tables.Sum(table => table.Rows.Count);
        var weight = BareHeadings.Find(text, section.Lines).Count;
        foreach (var line in section.Lines)
        {
            if (LineFacts.TryLabel(text, line.Range, out var label))
                weight += label.Kind is LabelKind.Measures or LabelKind.Progress
                    || (label.Kind == LabelKind.Description && ProblemLabels.IsAnsweredInside(text, line.Range.From(label.Range.End)))
                        ? 1
                        : 0;
            else if (LineFacts.TryMarker(text, line, out var marker))
                weight += NamesProblem(text, line.Range.From(marker.Range.End)) || NamesPart(text, line.Range.From(marker.Range.End))
                    ? 1
                    : 0;
            else if (InspectorsWords.LengthAtStart(text.Fold(line.Range)) > 0)
                weight++;
            else if (Wording.IntroducesProblem(text.Fold(line.Range)))
                weight += HeadingReader.ProblemClosing(text.Fold(line.Range.To(Math.Min(line.End, line.Start + Reach)))) == '。' ? 1 : 0;
            else
                weight += ProblemLabels.IsAnsweredInside(text, line.Range) ? 1 : 0;
        }

        // Problems that a label of the notice's own opens.
        return weight > 0 ? weight : UnnumberedRecords.Find(text, section.Lines).Count;
    }

    /// <summary>How many lines are items of a list, list words such as 一是 aside.</summary>
    public static int CountItems(CleanText text, IEnumerable<TextLine> lines)
        => lines.Count(line => LineFacts.TryMarker(text, line, out var marker) && !marker.IsListWord);

    /// <summary>The first number of a section; the default where it has none.</summary>
    public static Marker FirstItem(CleanText text, SectionDraft section)
        => section.Lines.Select(line => ItemOf(text, line)).FirstOrDefault(item => !item.Range.IsEmpty);

    /// <summary>The number of a line that counts items; list words and signs count none.</summary>
    public static Marker ItemOf(CleanText text, TextLine line)
        => LineFacts.TryMarker(text, line, out var marker) && !marker.IsInner ? marker : default;

    // （一）统筹推进高质量发展方面: where no problem is named, its part still shows what the section answers.
    private static bool NamesPart(CleanText text, TextRange words)
    {
        var folded = text.Fold(words);
        var stop = Sentences.IndexOfOutside(folded[..Math.Min(folded.Length, Reach)], "。：");
        return (stop > 0 ? folded[..stop] : folded).EndsWith("方面", StringComparison.Ordinal);
    }

    private static bool NamesProblem(CleanText text, TextRange words)
    {
        var folded = text.Fold(words.To(Math.Min(words.End, words.Start + Reach)));
        if (ProblemStatement.IsIn(folded))
            return true;
        // （一）账目长期没有核对。整改情况：… is answered, so it is a problem.
        return Sentences.First(folded).Length is var stop && stop < folded.Length
            && LineFacts.TryLabel(text, words.From(words.Start + stop + 1), out var label)
            && label.Kind is LabelKind.Measures or LabelKind.Progress;
    }
}
