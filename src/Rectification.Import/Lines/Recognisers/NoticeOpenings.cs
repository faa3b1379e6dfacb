using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>The lines notices begin with: a title, or a preamble that tells of the inspection.</summary>
internal static class NoticeOpenings
{
    private const int LongestTitle = 90;
    private const int PreambleWindow = 260;

    private static readonly WordTable TitleWords = [.. InspectionTerms.Kinds, "整改"];
    private static readonly string[] PreambleBeginnings = ["根据", "按照", "据", "经", "遵照", "依据", "为", "20", "自"];
    private static readonly string[] Arrangements = ["部署", "安排", "要求", "计划", "批准"];
    private static readonly string[] Acts = ["开展了巡察", "进行了巡察", "开展了巡视", "进行了巡视", "开展了常规巡察", "进行了常规巡察"];
    private static readonly WordTable Publications = [.. PaperWords.Publications, "公布"];

    /// <summary>Whether a line can be the title of a notice.</summary>
    public static bool IsTitle(CleanText text, TextLine line)
    {
        var title = PageRemnants.Trim(text, line.Range);
        var words = text.Fold(title);
        return words.Length is > 8 and <= LongestTitle && !words.ContainsAny('。', '；', '：') && TextSearch.ContainsAny(words, TitleWords)
            && ClosesTitle(words) && !MarkerReader.TryRead(text, title.Start, title.End, out _) && words[0] is not '“';
    }

    /// <summary>Whether a line tells of an inspection the way the first paragraph of a notice does.</summary>
    public static bool IsPreamble(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        words = words[..Math.Min(words.Length, PreambleWindow)];
        return words.Length > 40 && (IsCutPreamble(words) || IsWholePreamble(words));
    }

    // 某社党组开展了巡察，并向某社党组反馈了意见。…现将整改情况予以公布: the first words were lost.
    private static bool IsCutPreamble(ReadOnlySpan<char> words)
        => TextSearch.ContainsAny(words, Acts) && words.Contains("反馈", StringComparison.Ordinal) && words.IndexOf("现将") is > 0 and var told
            && TextSearch.ContainsAny(words[told..], Publications);

    private static bool IsWholePreamble(ReadOnlySpan<char> words)
        => TextSearch.StartsWithAny(words, PreambleBeginnings)
            && TextSearch.ContainsAny(words, Arrangements) && TextSearch.ContainsAny(words, InspectionTerms.Kinds)
            && words.Contains("反馈", StringComparison.Ordinal)
            && (words.Contains("进行", StringComparison.Ordinal) || words.Contains("开展", StringComparison.Ordinal)
                || words.Contains("进驻", StringComparison.Ordinal));

    /// <summary>
    /// Whether a line below a title tells of an inspection and what it fed back, however it begins: its first words may have been lost.
    /// </summary>
    public static bool TellsOfInspection(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        words = words[..Math.Min(words.Length, PreambleWindow)];
        return words.Length > 40 && TextSearch.ContainsAny(words, InspectionTerms.Kinds) && words.Contains("反馈", StringComparison.Ordinal)
            && words.Contains("现将", StringComparison.Ordinal);
    }

    /// <summary>Whether a line of a text that holds no usual preamble tells of an inspection and of what it fed back.</summary>
    public static bool TellsOfFeedback(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        words = words[..Math.Min(words.Length, PreambleWindow)];
        return words.Length > 40 && TextSearch.ContainsAny(words, InspectionTerms.Kinds) && words.Contains("反馈", StringComparison.Ordinal)
            && !MarkerReader.TryRead(text, line.Start, line.End, out _);
    }

    // A remark in brackets may follow: …整改情况的通报（摘要）.
    private static bool ClosesTitle(ReadOnlySpan<char> words)
    {
        if (words[^1] == '）' && words.LastIndexOf('（') is > 8 and var open)
            words = words[..open];
        return TextSearch.LengthAtEnd(words, PaperWords.TitleEndings) > 0;
    }
}
