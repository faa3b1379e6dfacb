using System.Buffers;
using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Cuts a paragraph in front of every label that stands inside it: "…。整改时限：年底前　责任领导：…", "时限：年底前｜状态：已完成".</summary>
internal static class ParagraphParts
{
    private const string Bars = "|│";
    private static readonly SearchValues<char> Marks = SearchValues.Create("。；：" + Bars);

    /// <summary>Takes the next part off a paragraph; a paragraph without words is one part too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">What is left of the paragraph; after the last part, the default.</param>
    /// <param name="part">The part.</param>
    /// <returns>False where nothing is left.</returns>
    public static bool TryTakeNext(CleanText text, ref TextRange rest, out TextRange part)
    {
        part = rest;
        if (rest == default)
            return false;

        var clause = rest.Start;
        for (var at = NextMark(text, rest); at < rest.End; at = NextMark(text, rest.From(at + 1)))
        {
            if (clause > rest.Start && text.Forms.Labels.ContainsKey(clause))
            {
                part = Upto(text, rest, clause);
                rest = rest.From(clause);
                return true;
            }

            if (text.Folded[at] != '：')
            {
                clause = at + 1;
            }
            else if (LabelBefore(text, rest, clause, at) is var label && label > rest.Start)
            {
                part = Upto(text, rest, label);
                rest = rest.From(label);
                return true;
            }
        }

        rest = default;
        return true;
    }

    // A bar between two labels belongs to neither.
    private static TextRange Upto(CleanText text, TextRange rest, int end)
        => rest.To(rest.Start + text.Fold(rest.To(end)).TrimEnd(Bars).Length);

    // Where the label that a colon closes begins: behind a full stop or a bar, behind white space, or behind a comma where a name stands in
    // front.
    private static int LabelBefore(CleanText text, TextRange paragraph, int clause, int colon)
    {
        if (Closes(text, paragraph.From(clause), colon))
            return clause;
        var gap = GapLabels.At(text, new(clause, colon));
        return gap > 0 && (text.Forms.Labels.ContainsKey(gap) || Closes(text, paragraph.From(gap), colon))
            ? gap
            : LabelBehindName(text, paragraph, clause, colon);
    }

    // 责任人：某某，完成时限：年底前
    private static int LabelBehindName(CleanText text, TextRange paragraph, int clause, int colon)
    {
        var comma = text.Fold(new(clause, colon)).LastIndexOfAny('，', '、');
        return comma > 0 && LineFacts.TryLabel(text, paragraph, out var first) && first.Kind == LabelKind.Responsible
            && LineFacts.TryLabel(text, paragraph.From(clause + comma + 1), out var label) && label.Range.End > colon
            && label.Kind is LabelKind.Deadline or LabelKind.Status or LabelKind.Progress
                ? clause + comma + 1 : paragraph.Start;
    }

    private static bool Closes(CleanText text, TextRange clause, int colon)
        => LineFacts.TryLabel(text, clause, out var label) && label.Range.End > colon;

    private static int NextMark(CleanText text, TextRange range)
        => text.Fold(range).IndexOfAny(Marks) is >= 0 and var mark ? range.Start + mark : range.End;
}
