using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>Headings without a number, known by their wording and place.</summary>
internal static class UnnumberedHeadings
{
    private const int LongestHeading = 300;
    private const int ShortestAnswer = 10;
    private const int ShortestHeading = 6;
    private const int LongestBare = 60;
    private const string Advice = "建议";

    /// <summary>Whether an unmarked line heads a problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="next">The line after it; empty at the end.</param>
    /// <param name="top">The item the line stands under.</param>
    /// <param name="quotes">How the inspectors are quoted in these lines.</param>
    public static bool IsHeading(CleanText text, TextRange line, TextRange next, OutlineNode top, InspectorsQuotes quotes)
    {
        var words = text.Fold(line);
        words = words[..Math.Min(words.Length, LongestHeading)];
        if (QuotesProblem(words))
            return top.Parent is not null;
        if (Wording.LengthOfTopic(words) > 0)
            return HeadsTopics(text, top);

        if (InspectorsWords.LengthAtStart(words) is > 0 and var length)
            return IsAspect(text, OutOfList(top), quotes) && Wording.NamesProblem(words) && !IsNumbered(text, next)
                && !(words[length - 1] == '：' && TellsMore(text, top));

        // Under an aspect, or where nothing is numbered at all: 针对…问题。 opens a problem, and so does any sentence that an answer follows.
        var above = AboveUnnumbered(top);
        if (above.Level > 0)
            return false;
        if (IsWholeHeading(words))
            return true;
        if (IsAdvice(text, words, above) && IsAnswer(text, next))
            return true;
        if (Wording.IntroducesProblem(words))
            return HeadingReader.ProblemClosing(words) is '。' or '：'
                && (above.Level == 0 || HeadingReader.ProblemEnd(words) + ShortestAnswer < words.Length);
        var aspect = above;
        return top == aspect && aspect.Parent is not null && !IsProblem(aspect) && aspect.Entries.Count == 0
            && MayBePart(text.Fold(aspect.Words), text.Folded[line.End - 1] == '。')
            && Wording.NamesProblem(words) && IsAnswer(text, next);
    }

    // 仓库积压 may be a problem in words that nobody knows: a whole sentence below it tells more of it, where it does not call itself a part.
    private static bool MayBePart(ReadOnlySpan<char> heading, bool aboveSentence)
        => heading.EndsWith("方面", StringComparison.Ordinal)
            || !(aboveSentence || Wording.NamesProblem(heading) || HeadingReader.EndsProblem(heading));

    /// <summary>How the inspectors are quoted between one number and the next.</summary>
    public static InspectorsQuotes FindQuotes(CleanText text, ArraySegment<TextLine> lines)
    {
        var quoted = false;
        foreach (var line in lines)
        {
            if (LineFacts.TryMarker(text, line, out var marker) && !marker.IsInner)
                quoted = false;
            else if (InspectorsWords.LengthAtStart(text.Fold(line.Range)) > 0 && quoted)
                return InspectorsQuotes.Repeated;
            else
                quoted |= InspectorsWords.LengthAtStart(text.Fold(line.Range)) > 0;
        }

        return InspectorsQuotes.OncePerHeading;
    }

    // Below 意见建议, 建议健全台账。 with its answer on the next line is a piece of advice.
    private static bool IsAdvice(CleanText text, ReadOnlySpan<char> words, OutlineNode above)
        => words.StartsWith(Advice, StringComparison.Ordinal) && above.Parent is not null
            && text.Fold(above.Range).Contains(Advice, StringComparison.Ordinal);

    private static bool IsAnswer(CleanText text, TextRange line)
        => !line.IsEmpty && LineFacts.TryLabel(text, line, out var label) && label.Kind is LabelKind.Measures or LabelKind.Progress;

    // 问题二： says what it opens, and so does a number whose neighbour was answered itself.
    private static bool IsProblem(OutlineNode node)
        => node.Marker.Style is MarkerStyle.NumberedWord or MarkerStyle.NumberedDetail
            || (node.Parent!.Children is [.., var before, _] && before.Marker.IsLike(node.Marker) && before.IsAnswered
                && before.Children.All(child => child.Marker.Style != MarkerStyle.None));

    // 关于物资发放不及时的问题, or 关于审计反馈的账实不符问题整改不彻底, and nothing else.
    private static bool IsWholeHeading(ReadOnlySpan<char> words)
        => words.StartsWith("关于", StringComparison.Ordinal) && words.Length is > ShortestHeading and <= LongestBare
            && (words.EndsWith("问题", StringComparison.Ordinal) || Wording.EndsInProblem(words)) && words.IndexOfAny('。', '；', '：') < 0;

    // What the heading before this one stands under, which may have been answered by a list.
    private static OutlineNode AboveUnnumbered(OutlineNode top)
    {
        var node = top;
        while (node.Parent is not null && node.Marker.IsInner)
            node = node.Parent;
        return node.Marker.Style == MarkerStyle.None && node.Parent is not null ? node.Parent : top;
    }

    // The answer to the problem before may have been a list.
    private static OutlineNode OutOfList(OutlineNode node)
    {
        while (node.Parent is { } parent && node.Marker.Style is MarkerStyle.None or MarkerStyle.FirstIs or MarkerStyle.FirstMust)
            node = parent;
        return node;
    }

    // 1.关于…的问题 is a problem; what the inspectors are quoted with under it tells more of it.
    private static bool IsAspect(CleanText text, OutlineNode node, InspectorsQuotes quotes)
        => node is { Parent: not null, Level: 0 }
            && !(quotes == InspectorsQuotes.OncePerHeading && Wording.NamesProblem(text.Fold(node.Words)))
            && !(Wording.IntroducesProblem(text.Fold(node.Words))
                && HeadingReader.EndsProblem(text.Fold(Sentences.TrimEnd(text, node.Words))));

    // 第2项：供水保障乏力 and directly below it 反馈意见：…. Where several of these stand below one heading, they open problems as labels do.
    private static bool TellsMore(CleanText text, OutlineNode top)
        => top == OutOfList(top) && top.Entries.Count == 0 && !text.Fold(top.Range).EndsWith("方面", StringComparison.Ordinal);

    // Where numbers follow, the words introduce the problems they open; 一是 enumerates the answer.
    private static bool IsNumbered(CleanText text, TextRange line)
        => LineFacts.TryMarker(text, line, out var marker) && !marker.IsListWord;

    // Topics (融资服务方面：…) are problems where the item above them names its problem the same way.
    private static bool HeadsTopics(CleanText text, OutlineNode top)
    {
        var item = top.Marker.Style == MarkerStyle.None && top.Parent is not null ? top.Parent : top;
        return item.Level > 0 && text.Fold(item.Range).EndsWith("方面", StringComparison.Ordinal);
    }

    // 关于“…”的问题 as a line of its own quotes what the inspectors wrote.
    private static bool QuotesProblem(ReadOnlySpan<char> words)
    {
        if (!Wording.IntroducesProblem(words) || words.Length < 6 || words[2] != '“')
            return false;
        words = words.TrimEnd("。：；");
        // 关于“…”的问题（责任科室：办公室）
        if (words.EndsWith("）", StringComparison.Ordinal) && words.LastIndexOf('（') is > 0 and var open)
            words = words[..open];
        return words.EndsWith("”的问题", StringComparison.Ordinal) || words.EndsWith("”问题", StringComparison.Ordinal)
            || words.EndsWith("”等问题", StringComparison.Ordinal);
    }
}
