using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Tells the heading of an item from the answer that goes on in the same paragraph.</summary>
internal static class HeadingReader
{
    private const int Window = 600;

    // How a heading that names a problem closes. Longest first.
    private static readonly string[] ProblemClosings =
    [
        "问题的整改落实情况", "问题整改落实情况", "问题的整改情况", "问题整改情况", "问题的整改措施", "问题整改措施", "问题的整改", "问题整改", "整改的主要措施", "的整改情况", "的整改落实情况", "方面问题", "问题", "方面",
    ];

    /// <summary>Splits the paragraph of an item.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The item.</param>
    /// <returns>The heading with its number and without the punctuation that closes it; the rest, empty where the whole paragraph is the heading.</returns>
    public static (TextRange Heading, TextRange Answer) Split(CleanText text, OutlineNode node)
    {
        var words = text.Fold(node.Words);
        words = words[..Math.Min(words.Length, Window)];
        var end = End(words, answered: node.Entries.Count > 0);
        if (end < 0)
            return (Sentences.TrimEnd(text, node.Range), default);

        var start = node.Words.Start + end;
        return (Sentences.TrimEnd(text, node.Range.To(start)), SkipPunctuation(text, node.Range.From(start)));
    }

    /// <summary>Where a phrase that names a problem closes: after 问题 and the like, in front of a stop.</summary>
    /// <returns>-1 where it does not.</returns>
    public static int ProblemEnd(ReadOnlySpan<char> words)
    {
        for (var stop = Sentences.IndexOfOutside(words, "。：，；"); stop >= 0; stop = Sentences.IndexOfOutside(words, "。：，；", stop + 1))
        {
            if (EndsProblem(words[..stop]) && (words[stop] != '，' || Wording.IntroducesProblem(words)))
                return stop;
        }

        return EndsProblem(words) ? words.Length : -1;
    }

    private static int End(ReadOnlySpan<char> words, bool answered)
    {
        // What follows on lines of its own answers the whole paragraph, unless the paragraph holds an answer itself.
        var problem = ProblemEnd(words);
        if (answered)
            return problem > 0 && problem < words.Length - 1 && Wording.IntroducesProblem(words) && AnswersAfter(words[(problem + 1)..]) ? problem : -1;
        if (problem > 0)
            return problem;
        return Sentences.IndexOfOutside(words, "。：");
    }

    private static bool AnswersAfter(ReadOnlySpan<char> rest)
        => Wording.OpensWithAction(rest) || rest.StartsWith("一是", StringComparison.Ordinal) || rest.StartsWith("采取", StringComparison.Ordinal) || (rest.Length > 0 && rest[0] is '①');

    private static bool EndsProblem(ReadOnlySpan<char> words)
    {
        if (words.EndsWith("）", StringComparison.Ordinal) && words.LastIndexOf('（') is > 0 and var open)
            words = words[..open];
        foreach (var closing in ProblemClosings)
        {
            if (words.EndsWith(closing, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static TextRange SkipPunctuation(CleanText text, TextRange range)
    {
        var start = range.Start;
        while (start < range.End && text.Folded[start] is '。' or '：' or '，' or '；')
            start++;
        return range.From(start);
    }
}
