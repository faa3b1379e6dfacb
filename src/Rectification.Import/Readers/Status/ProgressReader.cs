using Rectification.Import.Readers.Findings;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads the words after 整改进展情况：: the status, a deadline it names, and what is still intended.</summary>
internal static class ProgressReader
{
    /// <summary>Whether the words tell how far it has come, and are not the measures themselves.</summary>
    public static bool IsStatus(CleanText text, TextRange words) => StatusReader.IsStatus(text, FirstSentence(text, words));

    /// <summary>Reads the status; sentences behind it tell what is still intended, unless they list measures.</summary>
    /// <returns>The list of measures behind the status; empty where there is none.</returns>
    public static TextRange Read(ReadingContext context, TextRange words, Answer answer)
    {
        var text = context.Text;
        var status = FirstSentence(text, words);
        var rest = words.From(status.End);
        while (!rest.IsEmpty && text.Folded[rest.Start] is '。' or '；')
            rest = rest.From(rest.Start + 1);
        var lists = !rest.IsEmpty && Outline.MarkerReader.TryRead(text, rest.Start, rest.End, out var marker) && marker.Number == 1;

        var told = lists ? words.To(rest.Start) : words;
        context.Painter.Paint(told, SegmentRole.Status);
        answer.AddOther(text, told);
        answer.Status ??= StatusReader.Read(text, status);
        answer.Deadline ??= DeadlineReader.FindInStatus(text, told, context.Year, context.Dates);
        if (!lists && !rest.IsEmpty)
            answer.AddNextStep(text.Write(rest));
        return lists ? rest : default;
    }

    private static TextRange FirstSentence(CleanText text, TextRange words)
    {
        var stop = Outline.Sentences.IndexOfOutside(text.Fold(words), "。");
        return stop > 0 ? words.To(words.Start + stop) : words;
    }
}
