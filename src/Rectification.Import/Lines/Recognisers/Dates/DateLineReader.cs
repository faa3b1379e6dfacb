using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Dates;

/// <summary>Finds the line under the title that tells when the notice was published.</summary>
internal static class DateLineReader
{
    private const int LongestLine = 60;

    // What web pages print around the date: 发布时间：2021-06-16 来源：某局 浏览次数：12.
    private static readonly string[] Labels =
        ["发布时间", "发布日期", "发文日期", "公开日期", "公布时间", "成文日期", "时间", "日期", "来源", "作者", "编辑", "浏览", "点击", "阅读", "字号", "字体", "打印", "分享", "责任编辑",
            "信息来源", "索引号", "主题分类", "发文字号", "文号", "名称", "有效性", "公开方式", "公开范围", "发布机构", "发布单位",
            "信息时间", "信息索引号", "文件名称", "生成日期", "组配分类", "访问量", "保护视力色", "当前位置", "您的位置", "您现在的位置", "您当前的位置", "您所在的位置", "所在位置", "首页"];

    /// <summary>Whether a line says nothing but a date, or a date with what web pages print beside it.</summary>
    public static bool IsDateLine(CleanText text, TextRange line)
    {
        if (line.Length > LongestLine)
            return false;
        line = PageRemnants.TrimMarks(text, line);
        var span = text.Fold(line);
        if (TextSearch.StartsWithAny(span, Labels) && span.Contains('：'))
            return true;
        var dates = DateReader.Find(text, line, contextYear: null);
        return dates.Count > 0 && dates[0].HasYear && dates[0].Range.Start - line.Start <= 1
            && (TextSearch.ContainsAny(span, Labels) || IsOnlyClosing(text.Fold(line.From(dates[0].Range.End)))
                || IsMeeting(text.Fold(line.From(dates[0].Range.End))));
    }

    /// <summary>The day in a line, or at its end.</summary>
    public static PartialDate? Read(CleanText text, TextRange line)
        => DateReader.Find(text, line, contextYear: null).Find(date => date is { HasYear: true, Date.Month: not null }).Date;

    // A time of day or a bracket may follow: （2021年6月16日）, 【2021年6月16日】, 2021-06-16 09:30.
    private static bool IsOnlyClosing(ReadOnlySpan<char> rest) => rest.Length <= 9 && rest.Trim("0123456789：.）】〕。星期一二三四五六日公告发布 ").IsEmpty;

    // ——2022年12月20日在市人大常委会会议上: when a report was given, below its title.
    private static bool IsMeeting(ReadOnlySpan<char> rest)
        => rest.Length > 0 && rest[0] == '在' && rest.EndsWith("上", StringComparison.Ordinal);
}
