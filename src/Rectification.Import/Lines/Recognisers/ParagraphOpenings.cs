using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Paragraphs without a label that say by their first words what they are.</summary>
internal static class ParagraphOpenings
{
    private static readonly (string Opening, LabelKind Kind)[] Openings =
    [
        ("下一步，", LabelKind.NextSteps), ("下一步将", LabelKind.NextSteps), ("下步，", LabelKind.NextSteps), ("今后，", LabelKind.NextSteps), ("下一阶段，", LabelKind.NextSteps),
        ("通过整改", LabelKind.Results), ("经过整改", LabelKind.Results), ("通过以上整改", LabelKind.Results), ("通过以上措施", LabelKind.Results),
    ];

    /// <summary>What the paragraph is; null where its first words do not tell.</summary>
    public static LabelKind? KindOf(ReadOnlySpan<char> words)
    {
        foreach (var (opening, kind) in Openings)
        {
            if (words.StartsWith(opening, StringComparison.Ordinal))
                return kind;
        }

        return Quotes(words) ? LabelKind.Description : null;
    }

    // 巡察指出，记录缺失。 tells more of the problem, unless the answer follows in the same paragraph.
    private static bool Quotes(ReadOnlySpan<char> words)
    {
        if (InspectorsWords.LengthAtStart(words) == 0)
            return false;
        var stop = Sentences.IndexOfOutside(words, "。");
        return stop < 0 || !HeadingReader.OpensAnswer(words[(stop + 1)..]);
    }
}
