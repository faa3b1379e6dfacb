using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>The status that is told of all problems of a part, below its heading: 本方面反馈的问题均已整改完成。</summary>
internal static class PartStatus
{
    /// <summary>The status that a paragraph below the heading, or brackets behind it, tell; null where they tell none.</summary>
    public static FoundStatus? Find(CleanText text, TextRange paragraph)
        => FindBehindCount(text, paragraph) ?? FindStatement(text, paragraph);

    // （2个问题，均已完成整改）
    private static FoundStatus? FindBehindCount(CleanText text, TextRange words)
    {
        var folded = text.Fold(words);
        if (ProblemGroup.At(folded)?.Length is not { } group || group >= folded.Length || folded[group] != '，'
                || StatusWording.Length(folded[(group + 1)..], out _) != folded.Length - group - 1)
            return null;
        var said = words.From(words.Start + group + 1);
        return StatusReader.Read(text, said) is { } status ? new(status, said, said) : null;
    }

    // What points back speaks of problems told before the part.
    private static FoundStatus? FindStatement(CleanText text, TextRange paragraph)
        => TextSearch.LengthAtStart(text.Fold(paragraph), PointingWords.Back) == 0 && StatusReader.IsStatement(text, paragraph)
            && StatusReader.Read(text, paragraph) is { } status
            ? new(status, paragraph, paragraph)
            : null;

    /// <summary>The problems, with the status where they tell none of their own.</summary>
    public static ValueList<Issue> Give(ReadingContext context, FoundStatus? told, ValueList<Issue> issues)
    {
        if (told is not { } said)
            return issues;
        context.Painter.Paint(said.Range, SegmentRole.Status);
        var deadline = DeadlineReader.FindInStatus(context.Text, said.Sentence, context.Year, context.Dates);
        return issues.Select(issue => issue.Status is null
            ? issue with { Status = said.Status, Deadline = issue.Deadline ?? deadline }
            : issue).ToValueList();
    }
}
