using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Status;
using Rectification.Import.Readers.Totals;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Where the answer to a problem stands: behind its heading, behind a label, or in what follows.</summary>
internal static class AnswerShape
{
    private const int LongestDescription = 80;

    // Of a list so many show how its problems are answered.
    private const int MostSiblings = 12;

    /// <summary>Whether what goes on behind the heading in its paragraph answers the problem.</summary>
    /// <remarks>
    /// It tells more of the problem where a label or a list below answers it. Where only paragraphs follow, its own words decide; where
    /// nothing does, it is the answer.
    /// </remarks>
    public static bool AnswersItself(CleanText text, OutlineNode node, TextRange rest, bool answeredByLabel)
    {
        var words = text.Fold(rest);
        if (answeredByLabel || node.FirstNode >= 0)
            return HeadingReader.Enumerates(words) && !node.Entries.Exists(entry => entry.Node is { Kind: NodeKind.Issue });
        return HeadingReader.OpensAnswer(words) || StatusFinder.FindClosing(text, rest) is not null
            || !node.Entries.Exists(entry => IsAnswer(text, entry))
            || (Wording.IntroducesProblem(text.Fold(node.Words))
                && (!TellsMore(words) || (node.Entries.Count == 1 && AnySiblingAnswersItself(text, node))));
    }

    // 针对…的问题。财政所逐户核对。 with one more paragraph below: where other problems of the list have no other answer, it stands there in this one,
    // too.
    private static bool AnySiblingAnswersItself(CleanText text, OutlineNode node)
        => node.Parent!.Children.Take(MostSiblings)
            .Any(sibling => sibling != node && Wording.IntroducesProblem(text.Fold(sibling.Words))
                && !HeadingSplitter.Split(text, sibling).Answer.IsEmpty
            && !sibling.Entries.Exists(entry => entry.Node is not null || entry.Label is not null || IsAnswer(text, entry)));

    // 关于…的问题。全县有9个乡镇没有…: one sentence that does nothing, with the answer in the paragraphs below.
    private static bool TellsMore(ReadOnlySpan<char> words)
        => words.Length <= LongestDescription && Sentences.IndexOfOutside(words[..^1], "。；") < 0 && !Wording.OpensWithAction(words)
            && !HeadingReader.Enumerates(words);

    /// <summary>Whether a paragraph may tell what was done: it has no label, and speaks neither of the problem nor of later.</summary>
    public static bool IsAnswer(CleanText text, OutlineEntry entry)
        => entry.Label is null && !SpeaksOfProblem(text, entry.Range, behindMeasures: true);

    /// <summary>Whether a paragraph without a label speaks of the problem or of several, and not of what was done.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="behindMeasures">Whether measures stand in front of it: 该问题已整改到位。 says so anywhere, 已完成整改。 only behind them.</param>
    public static bool SpeaksOfProblem(CleanText text, TextRange paragraph, bool behindMeasures)
        => ParagraphOpenings.KindOf(text.Fold(paragraph)) is not null || IsStatement(text, paragraph, behindMeasures)
            || CollectiveStatus.IsMatch(text, paragraph) || HeadingRemark.IsParagraph(text, paragraph)
            || ClosingStatement.IsMatch(text, paragraph);

    /// <summary>Whether a paragraph is a statement about the problem: by where the notice tells its statuses, or by its words.</summary>
    public static bool IsStatement(CleanText text, TextRange paragraph, bool behindMeasures)
        => text.Forms.StatusPlaces.Contains(paragraph.Start) || StatusReader.IsStatement(text, paragraph, behindMeasures);

    /// <summary>Whether nothing behind an entry may tell what was done.</summary>
    public static bool IsLast(CleanText text, List<OutlineEntry> entries, int index)
        => !entries.Skip(index + 1).Any(later => later.Node is not null || later.Label is not null || IsAnswer(text, later));

    /// <summary>
    /// Whether a label under the item announces its measures, so that what stands in front of it still tells of the problem.
    /// </summary>
    public static bool AnnouncesMeasures(CleanText text, OutlineNode node)
    {
        for (var i = 0; i < node.Entries.Count; i++)
        {
            if (node.Entries[i].Label is not { } label)
                continue;
            // 整改情况：已完成整改 with what was done on the lines below it.
            var isStatus = label.Kind == LabelKind.Status
                || (label.Kind == LabelKind.Progress && ProgressReader.IsStatus(text, node.Entries[i].Range.From(label.Range.End)));
            var behind = node.Entries[i].Range.End > label.Range.End ? i + 1 : i + 2;
            var goesOn = isStatus && behind < node.Entries.Count && node.Entries[behind] is { Label: null, Range: var next }
                && ParagraphOpenings.KindOf(text.Fold(next)) is null && (node.FirstNode < 0 || node.FirstNode >= i);
            if (goesOn || (isStatus && ListsBehindStatus(text, node.Entries[i].Range.From(label.Range.End)))
                    || label.Kind == LabelKind.Measures || (label.Kind == LabelKind.Progress && !isStatus))
                return true;
        }

        return false;
    }

    // 整改进展：共制定措施3条，已完成1条。（1）…（2）…
    private static bool ListsBehindStatus(CleanText text, TextRange content)
    {
        var rest = content.From(Math.Min(content.End, StatusEnd(text, content)));
        return !rest.IsEmpty && LineFacts.TryMarker(text, rest, out var marker) && marker.Number == 1;
    }

    private static int StatusEnd(CleanText text, TextRange content)
        => text.Fold(content).IndexOfAny('。', '：') is >= 0 and var stop ? content.Start + stop + 1 : content.End;
}
