namespace Rectification.Import.Lines.Recognisers;

/// <summary>Whether words say that something is wrong. What a heading, an item and a paragraph are asked alike stands here once.</summary>
internal static class ProblemStatement
{
    private const int LongestLeadToQuotation = 6;

    /// <summary>
    /// Whether an item states a problem: it is framed as one, called one, quoted as one, or its first sentence tells a fault.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> words)
        => IsFramed(words) || HeadingReader.CallsProblem(words) || Quotes(words) || TellsFault(Sentences.First(words));

    /// <summary>Whether the words open with a problem in a frame: 关于…问题, 针对…问题.</summary>
    public static bool IsFramed(ReadOnlySpan<char> words) => Wording.IntroducesProblem(words) && HeadingReader.ProblemEnd(words) > 0;

    /// <summary>
    /// Whether a sentence says what is wrong: by its last word (组织建设薄弱, though 组织 may open an action), or by another one where it does
    /// not begin the way an action does.
    /// </summary>
    public static bool TellsFault(ReadOnlySpan<char> sentence)
        => Wording.EndsInProblem(sentence) || Wording.EndsInFault(sentence)
            || ((Wording.NamesProblem(sentence) || AnyClauseEndsInFault(sentence)) && !Wording.OpensWithAction(sentence));

    /// <summary>Whether the words open with a problem in the inspectors' words: “台账登记不全”问题的纠正, 对照“…”问题的整改.</summary>
    public static bool Quotes(ReadOnlySpan<char> words)
    {
        var close = words is ['“', ..] ? words.IndexOf('”') : -1;
        return (close > 0 && IsOfProblem(words[(close + 1)..])) || IsQuoted(Sentences.First(words));
    }

    /// <summary>Whether a sentence is nothing but a problem in the inspectors' words, whatever leads up to them: 对照“…”问题的整改.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> sentence)
        => sentence[..Math.Min(sentence.Length, LongestLeadToQuotation)].Contains('“') && sentence.LastIndexOf('”') is > 0 and var close
            && IsOfProblem(sentence[(close + 1)..]) && HeadingReader.EndsProblem(sentence);

    // ”的问题, ”这一问题, ”等问题
    private static bool IsOfProblem(ReadOnlySpan<char> behindQuotation) => behindQuotation.TrimStart("的这一等类") is ['问', '题', ..];

    // 记录少，有的一年没有几条
    private static bool AnyClauseEndsInFault(ReadOnlySpan<char> sentence)
    {
        for (var pause = sentence.IndexOf('，'); pause >= 0; pause = sentence.IndexOf('，'))
        {
            if (Wording.EndsInFault(sentence[..pause]))
                return true;
            sentence = sentence[(pause + 1)..];
        }

        return Wording.EndsInFault(sentence);
    }
}
