using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings that the answer follows in the same paragraph: 一、针对“欠费长期挂账”问题。清收欠费12.6万元。</summary>
internal static class RunInAnswers
{
    private const int ShortestAnswer = 10;
    private const int LongestProblem = 120;

    /// <summary>
    /// What heads a section, behind its number: the problem or part that its first sentence names, and the whole line where it names none.
    /// </summary>
    public static TextRange Heading(CleanText text, SectionDraft section)
    {
        if (Problem(text, section) is { IsEmpty: false } problem)
            return problem;
        var words = Words(text, section);
        // 一、队伍建设方面。主要是…
        var stop = Sentences.IndexOfOutside(text.Fold(words), "。");
        return stop > 0 && HeadingReader.EndsProblem(text.Fold(words)[..stop]) ? words.To(words.Start + stop) : words;
    }

    /// <summary>The problem that a section's first paragraph names and answers; empty where it does not do both.</summary>
    public static TextRange Problem(CleanText text, SectionDraft section)
    {
        var words = Words(text, section);
        var folded = text.Fold(words);
        var end = End(folded);
        return end > 0 && end <= LongestProblem && folded.Length - end > ShortestAnswer && !section.Lines.Any(line => HeadsItem(text, line))
            ? words.To(words.Start + end)
            : default;
    }

    /// <summary>
    /// Whether a section's first paragraph is a few words and more behind them, as those are that name a problem, and nothing says that it
    /// is about the work.
    /// </summary>
    public static bool HasShape(CleanText text, SectionDraft section)
    {
        var words = text.Fold(Words(text, section));
        return Sentences.IndexOfOutside(words, "。：") is > 0 and var stop && words.Length - stop > ShortestAnswer
            && SectionWords.MayNameProblem(words[..stop]);
    }

    private static TextRange Words(CleanText text, SectionDraft section)
    {
        var words = Sentences.TrimEnd(text, section.Heading, section.Marker.Range).From(section.Marker.Range.End);
        return HeadingRemark.FindStatus(text, words).Whole is { IsEmpty: false } status && status.Start > words.Start
            ? words.To(status.Start)
            : words;
    }

    // A sentence that opens with an action may speak of problems and names none.
    private static int End(ReadOnlySpan<char> words)
    {
        if (Wording.IntroducesProblem(words))
            return HeadingReader.ProblemEnd(words);
        var stop = Sentences.IndexOfOutside(words, "。：");
        return stop > 0 && ProblemStatement.TellsFault(words[..stop]) ? stop : -1;
    }

    // Where problems stand below, the paragraph tells of all of them.
    private static bool HeadsItem(CleanText text, TextLine line)
        => LineFacts.TryMarker(text, line, out var marker) && marker.Style is MarkerStyle.ChineseBracket or MarkerStyle.ArabicDot
            && Wording.NamesProblem(text.Fold(line.Range));
}
