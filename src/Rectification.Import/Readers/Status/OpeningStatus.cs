using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Finds the status that opens an answer, in brackets or in a sentence of its own: 【已办结】一是… and 已完成整改。核清….</summary>
internal static class OpeningStatus
{
    private const int Longest = 24;
    private const int LongestSentence = 40;
    private const int LongestAddition = 20;

    // What is still to come.
    private const StatusTraits Open = StatusTraits.Plan | StatusTraits.Due | StatusTraits.LongTerm | StatusTraits.Ongoing;

    /// <summary>The words, and the words with their brackets; empty where the paragraph opens otherwise.</summary>
    public static ClosingWords Find(CleanText text, TextRange paragraph)
    {
        var close = Brackets.IndexOfFirstPair(text.Fold(paragraph));
        if (close < 0 || close + 1 == paragraph.Length)
            return default;
        var inside = new TextRange(paragraph.Start + 1, paragraph.Start + close);
        var whole = paragraph.To(paragraph.Start + close + 1);
        // （整改状态：已完成）一是…
        if (LineFacts.TryLabel(text, inside, out var label) && label.Kind is LabelKind.Status or LabelKind.Progress
                && StatusReader.IsStatus(text, inside.From(label.Range.End)))
            return new(inside.From(label.Range.End), whole);
        return IsStatus(text, inside) ? new(inside, whole) : default;
    }

    /// <summary>The first sentence of an answer where it is nothing but a status; empty where the answer opens otherwise.</summary>
    /// <remarks>立行立改 says how it was done, and 有序推进 may as well begin to tell what was done.</remarks>
    public static ClosingWords FindSentence(CleanText text, TextRange answer)
    {
        var folded = text.Fold(answer);
        var stop = folded[..Math.Min(folded.Length, LongestSentence)].IndexOf('。');
        if (stop <= 0)
            return default;
        var words = folded[..stop];
        // 此题已答完。 opens answer after answer.
        if (text.Forms.StatusPlaces.Contains(answer.Start))
            return new(answer.To(answer.Start + stop), answer.To(answer.Start + stop + 1));
        var length = StatusWording.Length(words, out _);
        return length > 0 && AddsToStatus(words[length..]) && !StatusReader.IsAtOnce(words)
            && !StatusStages.IsWeak(StatusStages.TraitsIn(words[..length]))
            ? new(answer.To(answer.Start + stop), answer.To(answer.Start + stop + 1))
            : default;
    }

    // 正在整改，计划8月底前完成; not 已完成整改，收回车位3个, which goes on with what was done.
    private static bool AddsToStatus(ReadOnlySpan<char> rest)
        => rest.IsEmpty || (rest.Length <= LongestAddition && (StatusStages.TraitsOfStatus(rest) & Open) != StatusTraits.None);

    // A line that begins with a bracket may as well be labelled: 【取得成果】…; behind the heading, on its line, a status is one.
    private static bool IsStatus(CleanText text, TextRange words)
        => text.Forms.StatusPlaces.Contains(words.Start)
            || (words.Length <= Longest && words.Start > 1 && text.Folded[words.Start - 2] != '\n' && StatusReader.IsStatus(text, words));
}
