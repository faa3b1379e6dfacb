using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Tells the heading of an item from the answer that goes on in the same paragraph.</summary>
internal static class HeadingSplitter
{
    private const int LongestFrame = 100;

    /// <summary>Splits the paragraph of an item.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The item.</param>
    /// <returns>
    /// The heading with its number and without the punctuation that closes it; the rest, empty where the whole paragraph is the heading.
    /// </returns>
    public static (TextRange Heading, TextRange Answer) Split(CleanText text, OutlineNode node)
    {
        var end = ProblemBeforeGap(text, node.Words) is > 0 and var framed
            ? framed
            : HeadingReader.HeadingEnd(text.Fold(node.Words), node.Entries.Count > 0 || IsSubProblem(node));
        if (end < 0)
            return (Sentences.TrimEnd(text, node.Range, node.Marker.Range), default);

        var start = node.Words.Start + end;
        return (Sentences.TrimEnd(text, node.Range.To(start), node.Marker.Range), SkipPunctuation(text, node.Range.From(start)));
    }

    // 关于…的问题　采取了3项措施…: white space closes the frame; -1 where none does.
    private static int ProblemBeforeGap(CleanText text, TextRange words)
    {
        const string Problem = "问题";
        var folded = text.Fold(words.To(Math.Min(words.End, words.Start + LongestFrame)));
        if (!Wording.IntroducesProblem(folded))
            return -1;
        folded = folded[..(Sentences.IndexOfOutside(folded, "。：") is >= 0 and var stop ? stop : folded.Length)];
        for (var end = 0; folded[end..].IndexOf(Problem) is >= 0 and var at;)
        {
            end += at + Problem.Length;
            if (end < words.Length && text.SpaceBefore(words.Start + end))
                return end;
        }

        return -1;
    }

    // A problem that the heading of its parent enumerates is answered there.
    private static bool IsSubProblem(OutlineNode node)
        => node.Kind == NodeKind.Issue && node.Parent is { IsAnswered: true } && node.Parent.Range.Start <= node.Range.Start
            && node.Range.End <= node.Parent.Range.End;

    private static TextRange SkipPunctuation(CleanText text, TextRange range)
    {
        var start = range.Start;
        while (start < range.End && text.Folded[start] is '。' or '：' or '，' or '；')
            start++;
        return range.From(start);
    }
}
