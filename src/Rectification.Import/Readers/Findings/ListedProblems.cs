using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Lists inside an answer whose items are problems in their own right.</summary>
internal static class ListedProblems
{
    private const int LongestProblem = 80;
    private const int LongestFault = 30;

    /// <summary>
    /// Whether the items of a measure take up problem after problem: （1）关于…的问题。…（2）关于…的问题。; ①针对…的问题。 only says what each part of the
    /// measure is for.
    /// </summary>
    public static bool AreTakenUp(CleanText text, TextRange item, List<Marker> inner)
    {
        if (!AreNamed(text, item, inner))
            return false;
        for (var i = 0; i < inner.Count; i++)
        {
            if (!text.Fold(Item(item, inner, i).From(inner[i].Range.End)).StartsWith("关于", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Whether most items name a problem: （1）关于…的问题。, 一是关于…问题。 and those behind it; 一是针对…问题。 is how measures begin.</summary>
    public static bool AreNamed(CleanText text, TextRange body, List<Marker> items)
    {
        var (problems, named, faults) = (0, false, 0);
        for (var i = 0; i < items.Count; i++)
        {
            var words = text.Fold(Item(body, items, i).From(items[i].Range.End));
            var closing = HeadingReader.ProblemClosing(words[..Math.Min(words.Length, LongestProblem)]);
            named |= words.StartsWith("关于", StringComparison.Ordinal) && closing is '。' or '：';
            faults += NamesFault(words) ? 1 : 0;
            problems += closing == '：'
                || (closing == '。' && Wording.IntroducesProblem(words) && (named || items[i].Style != MarkerStyle.FirstIs)) ? 1 : 0;
        }

        return problems * 2 > items.Count || (faults > 1 && faults == items.Count);
    }

    // 一是在值守上还有差距。…二是在登记上有短板。…: each opens with what is wrong, in a short sentence of its own.
    private static bool NamesFault(ReadOnlySpan<char> words)
    {
        var stop = words[..Math.Min(words.Length, LongestFault)].IndexOf('。');
        return stop > 0 && stop + 1 < words.Length && Wording.EndsInProblem(words[..stop])
            && (words[0] == '在' || !Wording.OpensWithAction(words));
    }

    /// <summary>Whether an item names a fault and then only tells more of it.</summary>
    public static bool IsUnanswered(CleanText text, OutlineNode item)
        => text.Fold(item.Words) is var words && NamesFault(words) && !HeadingReader.OpensAnswer(words[(words.IndexOf('。') + 1)..]);

    /// <summary>The stretch of one item.</summary>
    public static TextRange Item(TextRange body, List<Marker> items, int index)
        => new(items[index].Range.Start, index + 1 < items.Count ? items[index + 1].Range.Start : body.End);
}
