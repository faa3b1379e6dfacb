using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Reads the words after 整改进展情况：: the status, a deadline it names, and what is still intended.</summary>
internal static class ProgressReader
{
    /// <summary>Whether the words tell how far it has come, and are not the measures themselves.</summary>
    public static bool IsStatus(CleanText text, TextRange words) => StatusReader.IsStatus(text, FirstSentence(text, words));

    /// <summary>Reads the status; sentences behind it tell what is still intended.</summary>
    public static void Read(ReadingContext context, TextRange words, Answer answer)
    {
        var status = FirstSentence(context.Text, words);
        context.Painter.Paint(words, SegmentRole.Status);
        answer.Others.Add(words);
        answer.Status ??= StatusReader.Read(context.Text, status);
        answer.Deadline ??= DeadlineReader.FindInStatus(context.Text, words, context.Year);

        var rest = words.From(status.End);
        while (!rest.IsEmpty && context.Text.Folded[rest.Start] is '。' or '；')
            rest = rest.From(rest.Start + 1);
        if (!rest.IsEmpty)
            answer.NextSteps.Add(context.Text.Write(rest));
    }

    private static TextRange FirstSentence(CleanText text, TextRange words)
    {
        var stop = Outline.Sentences.IndexOfOutside(text.Fold(words), "。");
        return stop > 0 ? words.To(words.Start + stop) : words;
    }
}
