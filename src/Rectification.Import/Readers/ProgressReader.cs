using Rectification.Import.Text;

namespace Rectification.Import.Readers;

/// <summary>Reads how far a problem has been put right from the words after 进展情况： and the like.</summary>
internal static class ProgressReader
{
    private const int LongestStatus = 60;

    /// <summary>Whether the words say in one sentence how far it has come, and are not the measures themselves.</summary>
    public static bool IsStatus(CleanText text, TextRange words)
    {
        var folded = text.Fold(words);
        if (folded.IsEmpty) return false;
        if (folded.Length > 160) return false;
        foreach (var w in new[] { "已完成", "已经完成", "此项", "该问题", "正在整改", "取得阶段性", "基本完成", "整改完成", "已整改", "正在推进", "长期坚持", "持续推进", "1条措施", "落实完成" })
            if (folded.StartsWith(w, StringComparison.Ordinal) && LongestStatus > 0)
                return true;
        return false;
    }

    /// <summary>Reads the status, a deadline it names, and what the sentences after it still intend.</summary>
    public static void Read(ReadingContext context, TextRange words, Answer answer)
    {
        context.Painter.Paint(words, SegmentRole.Status);
        answer.Others.Add(words);
    }
}
