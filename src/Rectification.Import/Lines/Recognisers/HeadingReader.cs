using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Recognises the words that name a problem, and where the heading they form closes.</summary>
internal static class HeadingReader
{
    private const int Window = 600;
    private const int LongestLeadIn = 40;

    // How a heading that names a problem closes. Longest first.
    private static readonly WordTable ProblemClosings =
    [
        "问题的整改落实情况", "问题整改落实情况", "问题的整改情况", "问题整改情况", "问题的整改措施", "问题整改措施", "问题的整改", "问题整改", "整改的主要措施", "的整改情况", "的整改落实情况", "方面问题", "问题",
        "方面",
    ];

    // How an item may call what follows.
    private static readonly WordTable ProblemNames
        = [.. ProblemWords.Labels, "巡察反馈问题", "巡视反馈问题", "整改事项", "反馈事项", "问题事项", "整改内容", "反馈内容", "问题内容"];

    // The first item of a list, and the statement that counts the measures.
    private static readonly string[] AnswerOpenings = ["一是", "①", "（1）", "1.", "采取"];

    // What a sentence that leads in to measures speaks of.
    private static readonly string[] Work = ["整改", "措施"];

    /// <summary>Where the heading closes that a paragraph begins with.</summary>
    /// <param name="words">The paragraph behind its number.</param>
    /// <param name="isAnswered">Whether something else answers the item, so that its paragraph tells more of the problem.</param>
    /// <returns>A negative number where the whole paragraph is the heading.</returns>
    public static int HeadingEnd(ReadOnlySpan<char> words, bool isAnswered)
    {
        words = words[..Math.Min(words.Length, Window)];
        return isAnswered ? EndOfAnswered(words) : EndOfUnanswered(words);
    }

    /// <summary>Whether the words call what follows them a problem: 整改事项：学习流于形式.</summary>
    public static bool CallsProblem(ReadOnlySpan<char> words) => LengthOfLabel(words) is > 0 and var length && length < words.Length;

    /// <summary>Where a phrase that names a problem closes: after 问题 and the like, in front of a stop.</summary>
    /// <returns>-1 where it does not.</returns>
    public static int ProblemEnd(ReadOnlySpan<char> words)
    {
        for (var stop = Sentences.IndexOfOutside(words, "。：，；", LengthOfName(words)); stop >= 0;
                stop = Sentences.IndexOfOutside(words, "。：，；", stop + 1))
        {
            if (EndsProblem(words[..stop]) && (words[stop] != '，' || Wording.IntroducesProblem(words)))
                return stop;
        }

        return EndsProblem(words) ? words.Length : -1;
    }

    /// <summary>The punctuation behind a phrase that names a problem: 。 or ： and the like.</summary>
    /// <returns>A null character where the phrase ends the words or names no problem.</returns>
    public static char ProblemClosing(ReadOnlySpan<char> words)
        => ProblemEnd(words) is >= 0 and var end && end < words.Length ? words[end] : '\0';

    /// <summary>Whether the words begin a list of what was done.</summary>
    public static bool Enumerates(ReadOnlySpan<char> rest) => TextSearch.StartsWithAny(rest, AnswerOpenings);

    /// <summary>Whether the words behind a heading say what was done.</summary>
    public static bool OpensAnswer(ReadOnlySpan<char> rest)
        => Wording.OpensWithAction(rest) || TextSearch.StartsWithAny(rest, AnswerOpenings) || LeadsIn(rest);

    // 三个问题一并整改：一是…
    private static bool LeadsIn(ReadOnlySpan<char> rest)
    {
        var colon = rest[..Math.Min(rest.Length, LongestLeadIn)].IndexOf('：');
        return colon > 0 && TextSearch.ContainsAny(rest[..colon], Work) && TextSearch.StartsWithAny(rest[(colon + 1)..], AnswerOpenings);
    }

    /// <summary>Whether the words end the way a heading that names a problem does.</summary>
    public static bool EndsProblem(ReadOnlySpan<char> words)
    {
        if (words.EndsWith("）", StringComparison.Ordinal) && words.LastIndexOf('（') is > 0 and var open)
            words = words[..open];
        return TextSearch.LengthAtEnd(words, ProblemClosings) > 0;
    }

    /// <summary>Whether a paragraph is nothing but a frame: 针对…问题, 关于…的建议; not 针对…问题，解决了…问题.</summary>
    public static bool IsFrame(ReadOnlySpan<char> words)
        => words.TrimEnd("。：；") is var frame && Wording.IntroducesProblem(frame) && EndsFrame(frame) && ProblemEnd(frame) is var problem
            && (problem < 0 || problem == frame.Length);

    // 关于…。…的问题 and 关于…的建议 as a whole paragraph.
    private static bool EndsFrame(ReadOnlySpan<char> words)
        => words.TrimEnd("。：；") is var frame
            && (EndsProblem(frame) || frame.EndsWith("建议", StringComparison.Ordinal) || frame.EndsWith("意见", StringComparison.Ordinal));

    private static int EndOfUnanswered(ReadOnlySpan<char> words)
        => ProblemEnd(words) is > 0 and var problem ? problem : Sentences.IndexOfOutside(words, "。：", LengthOfName(words));

    // 反馈问题：学习不深入。整改情况：… is headed by what stands behind the name, and so is 巡察反馈指出：….
    private static int LengthOfName(ReadOnlySpan<char> words)
    {
        if (InspectorsWords.LengthAtStart(words) is > 0 and var saying)
            return saying;
        return LengthOfLabel(words);
    }

    // 整改事项：
    private static int LengthOfLabel(ReadOnlySpan<char> words)
        => ProblemNames.LengthAtStart(words) is > 0 and var name && name < words.Length && words[name] == '：' ? name + 1 : 0;

    private static int EndOfAnswered(ReadOnlySpan<char> words)
    {
        var problem = ProblemEnd(words);
        // A statement framed as 关于…的问题 is one heading; of other words the first sentence is, and the rest tells more of the problem or
        // answers it.
        if (Wording.IntroducesProblem(words) && (problem > 0 || EndsFrame(words)))
            return EndsFrame(words) ? -1 : problem;
        var stop = Sentences.IndexOfOutside(words, "。", LengthOfName(words));
        return stop > 0 && stop + 1 < words.Length ? stop : -1;
    }
}
