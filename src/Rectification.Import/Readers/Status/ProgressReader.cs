using Rectification.Import.Readers.Findings;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads the words after 整改进展情况：: the status, a deadline it names, and what is still intended.</summary>
internal static class ProgressReader
{
    private static readonly WordTable Intended = ["下一步", "将", "预计", "计划", "力争", "继续", "持续", "拟", "待", "后续", "目前", "截至", "截止", "进一步", "长期"];
    private static readonly WordTable Promised = ["将", "预计", "力争", "下一步"];

    /// <summary>Whether the words tell how far it has come, and are not the measures themselves.</summary>
    public static bool IsStatus(CleanText text, TextRange words) => StatusReader.IsStatus(text, FirstSentence(text, words));

    /// <summary>Reads the status; sentences behind it tell what is still intended, unless they list measures or tell what was done.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="words">The words.</param>
    /// <param name="answer">What is known of the problem.</param>
    /// <param name="afterMeasures">Whether measures stand in front of the status; what follows is no further one then.</param>
    /// <returns>The measures behind the status; empty where there is none.</returns>
    public static TextRange Read(ReadingContext context, TextRange words, Answer answer, bool afterMeasures)
    {
        var text = context.Text;
        var status = FirstSentence(text, words);
        var rest = words.From(status.End);
        while (!rest.IsEmpty && text.Folded[rest.Start] is '。' or '；')
            rest = rest.From(rest.Start + 1);
        var lists = !rest.IsEmpty && Outline.MarkerReader.TryRead(text, rest.Start, rest.End, out var marker) && marker.Number == 1;

        // Behind measures a list tells what is still planned.
        lists = !afterMeasures && (lists || (!rest.IsEmpty && TellsMeasures(text.Fold(rest))));

        var told = lists ? words.To(rest.Start) : words;
        context.Painter.Paint(told, SegmentRole.Status);
        answer.AddOther(text, told);
        answer.Status ??= StatusReader.ReadAtPlace(text, status);
        answer.Deadline ??= DeadlineReader.FindInStatus(text, told, context.Year, context.Dates);
        if (!lists && !rest.IsEmpty)
            answer.AddNextStep(text.Write(rest));
        return lists ? rest : default;
    }

    // 整改进展：已完成。召开专题会议3次，印发…: what was done follows, where no other label announced it.
    private static bool TellsMeasures(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny('，', '。', '；');
        return Outline.Wording.OpensWithAction(rest) && !TextSearch.StartsWithAny(rest, Intended) && !TextSearch.ContainsAny(stop < 0 ? rest : rest[..stop], Promised);
    }

    private static TextRange FirstSentence(CleanText text, TextRange words)
    {
        var stop = Outline.Sentences.IndexOfOutside(text.Fold(words), "。");
        return stop > 0 ? words.To(words.Start + stop) : words;
    }
}
