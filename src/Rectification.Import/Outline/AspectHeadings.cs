using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Tells why the heading of a section is that of a part or of a problem: a table of reasons, each told by the heading and the lines right
/// below it.
/// </summary>
internal static class AspectHeadings
{
    private const int LinesToAnswer = 3;

    // What a heading calls the answer to the problem it names.
    private static readonly WordTable OfAnswers = ["的整改", "的整改情况", "的整改落实情况", "的整改措施", "的整改进展"];

    private static readonly WordTable LookingBack = ["综述", "小结", "结语", "成效", "总体评价"];

    private static readonly (string Reason, Holds Holds)[] Reasons =
    [
        ("is a problem from end to end", static heading => HeadingReader.ProblemEnd(heading.Words) == heading.Words.Length),
        ("answers the problem it names", static heading => AnswersProblem(heading.Words)),
        ("counts problems", static heading => CountsProblems(heading.Words) && !TellsOfWork(heading.Words)),
        ("names a fault", static heading => heading.HasText && ProblemStatement.TellsFault(heading.Words) && !TellsOfWork(heading.Words)),
        ("names a fault of the work", static heading => heading.HasText && NamesFaultOfWork(heading.Words)),
        ("is answered below", static heading => heading.IsAnswered && !TellsOfWork(heading.Words)),
    ];

    private delegate bool Holds(Heading heading);

    /// <summary>The first reason that holds; null where the section is no part and no problem by itself.</summary>
    public static string? ReasonOf(CleanText text, SectionDraft section)
    {
        var words = text.Fold(RunInAnswers.Heading(text, section));
        if (SectionWords.RoleOf(words) is not null || SectionWords.IsAdvice(words))
            return null;
        // 巡视指出问题整改不到位 is a fault.
        if (SectionWords.NamesAllFindings(words) && !ProblemStatement.TellsFault(words[SectionWords.EndOfAllFindings(words)..]))
            return null;
        var heading = new Heading(words, section.Lines.Count > 0 || !RunInAnswers.Problem(text, section).IsEmpty,
            IsAnswered(text, section));
        foreach (var (reason, holds) in Reasons)
        {
            if (holds(heading))
                return reason;
        }

        return null;
    }

    /// <summary>Whether a heading says how many problems stand below: 一、某某村党支部（3个问题）.</summary>
    public static bool CountsProblems(ReadOnlySpan<char> words)
    {
        if (Brackets.IndexOfLastPair(words) is not (> 0 and var open))
            return false;
        var remark = words[(open + 1)..^1].TrimStart('共');
        return ProblemGroup.At(remark) is { } group && group.Length == remark.Length;
    }

    /// <summary>
    /// Whether a heading is about the work and no problem: 整改中存在的不足 looks back on it; 长效机制建设情况 may have labels of its own below.
    /// </summary>
    public static bool TellsOfWork(ReadOnlySpan<char> words)
        => LookingBack.LengthAtEnd(words) > 0 || words.Contains("整改", StringComparison.Ordinal)
            || words.StartsWith("存在", StringComparison.Ordinal) || words.EndsWith("情况", StringComparison.Ordinal);

    // 关于审计力量薄弱的整改 answers what it names.
    private static bool AnswersProblem(ReadOnlySpan<char> words)
        => Wording.IntroducesProblem(words) && OfAnswers.LengthAtEnd(words) is > 0 and var length
            && ProblemStatement.TellsFault(words[..^length]);

    // 五、巡察整改落实不彻底 is a fault, 整改中存在的不足 looks back.
    private static bool NamesFaultOfWork(ReadOnlySpan<char> words)
        => Wording.EndsInFault(words) && !words.Contains("存在", StringComparison.Ordinal)
            && !words.StartsWith("整改", StringComparison.Ordinal);

    // 一、… with 整改情况：… below it is a problem whatever its words; what was aimed at may stand in between.
    private static bool IsAnswered(CleanText text, SectionDraft section)
    {
        foreach (var line in section.Lines.Take(LinesToAnswer))
        {
            if (!LineFacts.TryLabel(text, line.Range, out var label))
                return false;
            if (label.Kind is LabelKind.Measures or LabelKind.Progress or LabelKind.Deadline or LabelKind.Responsible)
                return true;
        }

        return false;
    }

    // What is known of a heading; it has text below it, or behind it in its own paragraph.
    private readonly ref struct Heading(ReadOnlySpan<char> words, bool hasText, bool isAnswered)
    {
        public ReadOnlySpan<char> Words { get; } = words;

        public bool HasText { get; } = hasText;

        public bool IsAnswered { get; } = isAnswered;
    }
}
