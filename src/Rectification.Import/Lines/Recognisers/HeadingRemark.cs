using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Finds what a heading adds in brackets: "1.用车管理不严（责任领导：某某；整改状态：已完成）。"</summary>
internal static class HeadingRemark
{
    private const int LongestStatus = 24;
    private const string Dash = "--";

    /// <summary>The words between the brackets; empty where the heading ends otherwise, or its brackets hold no label.</summary>
    public static TextRange Find(CleanText text, TextRange heading)
    {
        if (Brackets.IndexOfLastPair(text.Fold(heading)) is not (>= 0 and var open))
            return default;
        var inside = new TextRange(heading.Start + open + 1, heading.End - 1);
        return HoldsLabel(text, inside) || HoldsLabel(text, BehindStatus(text, inside)) ? inside : default;
    }

    // 【整改措施】 with nothing behind it is a label itself.
    private static bool HoldsLabel(CleanText text, TextRange inside)
        => LabelReader.TryRead(text, inside, out var label) && (label.Range.End < inside.End || text.Folded[inside.End] == '）');

    /// <summary>The labelled words behind a status that the brackets begin with: （已完成整改；责任人：某某）.</summary>
    /// <returns>Empty where they begin otherwise.</returns>
    public static TextRange BehindStatus(CleanText text, TextRange inside)
    {
        var words = text.Fold(inside);
        var pause = words[..Math.Max(0, words.IndexOf('：'))].LastIndexOfAny('；', '，');
        return pause > 0 && pause <= LongestStatus && StatusReader.IsStatus(text, inside.To(inside.Start + pause))
            ? inside.From(inside.Start + pause + 1)
            : default;
    }

    /// <summary>Whether a paragraph is nothing but labelled words, or a status, in brackets.</summary>
    public static bool IsParagraph(CleanText text, TextRange paragraph)
        => !paragraph.IsEmpty && Brackets.Openers.Contains(text.Folded[paragraph.Start], StringComparison.Ordinal)
            && (Find(text, Sentences.TrimEnd(text, paragraph)).Start == paragraph.Start + 1
                || FindStatus(text, paragraph).Whole.Start == paragraph.Start);

    /// <summary>Finds a status that closes a paragraph, in brackets or behind a dash: "…。（已完成，长期坚持）", "…——已完成".</summary>
    /// <returns>Empty where the paragraph closes otherwise.</returns>
    public static ClosingWords FindStatus(CleanText text, TextRange paragraph)
    {
        var closing = Closing(text, Sentences.TrimEnd(text, paragraph));
        if (closing.IsEmpty || text.Forms.StatusPlaces.Contains(closing.Words.Start)
                || (closing.Words.Length <= LongestStatus && StatusReader.IsStatus(text, closing.Words)))
            return closing;
        return closing.Whole.Start == paragraph.Start && LastClause(text, closing.Words) is var last && StatusReader.IsStatus(text, last)
            ? closing with { Words = last }
            : default;
    }

    // （尚有3万元未发放，正在持续推进）
    private static TextRange LastClause(CleanText text, TextRange words)
        => words.From(words.Start + text.Fold(words).LastIndexOfAny('，', '；', '。') + 1);

    /// <summary>A status in brackets that opens words, brackets included: 【已完成】（1）….</summary>
    /// <returns>Empty where they open otherwise.</returns>
    public static TextRange StatusInFront(CleanText text, TextRange words)
    {
        var close = Brackets.IndexOfFirstPair(text.Fold(words.To(Math.Min(words.End, words.Start + LongestStatus))));
        return close > 1 && StatusReader.IsStatus(text, new(words.Start + 1, words.Start + close))
            ? words.To(words.Start + close + 1)
            : default;
    }

    /// <summary>The words of a status in brackets that opens a line and ends at a place, where the number of an item begins.</summary>
    /// <returns>Empty where something else stands there.</returns>
    public static TextRange StatusBefore(CleanText text, int at)
    {
        // No further back than a status is long: a line may hold any number of items.
        var before = new TextRange(Math.Max(0, at - LongestStatus), at);
        if (Brackets.IndexOfLastPair(text.Fold(before)) is not (>= 0 and var pair))
            return default;
        var (open, words) = (before.Start + pair, new TextRange(before.Start + pair + 1, at - 1));
        return (open == 0 || text.Folded[open - 1] == '\n') && StatusReader.IsStatus(text, words) ? words : default;
    }

    /// <summary>The words that close a paragraph in brackets or behind a dash, whatever they say; empty where none do.</summary>
    public static ClosingWords Closing(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph);
        if (words.IsEmpty)
            return default;
        if (Brackets.Closers.Contains(words[^1], StringComparison.Ordinal))
        {
            var open = Brackets.IndexOfLastPair(words);
            return open < 0 ? default : new(new(paragraph.Start + open + 1, paragraph.End - 1), paragraph.From(paragraph.Start + open));
        }

        // 「已完成」 is folded to “已完成”; what is quoted at the end of a sentence is part of it.
        if (words[^1] == '”' && words.LastIndexOf('“') is >= 0 and var quote
                && (quote == 0 || words[quote - 1] is '。' or '；'
                    || StatusReader.IsStatus(text, new(paragraph.Start + quote + 1, paragraph.End - 1))))
            return new(new(paragraph.Start + quote + 1, paragraph.End - 1), paragraph.From(paragraph.Start + quote));
        var dash = words.LastIndexOf(Dash);
        return dash <= 0 || words[dash..].Contains('。')
            ? default
            : new(paragraph.From(paragraph.Start + dash + Dash.Length), paragraph.From(paragraph.Start + dash));
    }
}
