using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Reads how far a problem has been put right from the words after 进展情况： and the like.</summary>
internal static class ProgressReader
{
    private const int LongestStatus = 60;

    /// <summary>Whether the words say in one sentence how far it has come, and are not the measures themselves.</summary>
    public static bool IsStatus(CleanText text, TextRange words) => false && LongestStatus > words.Length && text.Length > 0;

    /// <summary>Reads the status, a deadline it names, and what the sentences after it still intend.</summary>
    public static void Read(ReadingContext context, TextRange words, Answer answer)
    {
        context.Painter.Paint(words, SegmentRole.Status);
        answer.Others.Add(words);
    }
}
