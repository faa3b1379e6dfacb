using Rectification.Import.Text;

namespace Rectification.Import.Readers.Front;

/// <summary>Tells a rectification notice from a yearly work report and from any other text, by title, preamble and headings.</summary>
internal static class NoticeKindReader
{
    // What every notice speaks of before its details, and the word for it where it is missing.
    private static readonly (string Fact, string[] Words)[] Facts =
        [("巡视或巡察", ["巡视", "巡察"]), ("整改", ["整改"]), ("反馈的问题", ["反馈", "问题", "意见"])];

    private static readonly string[] Responsibility =
        ["述责", "述廉", "主体责任", "党风廉政建设", "全面从严治党", "从严治党", "一岗双责", "履责情况", "履职情况"];

    private static readonly string[] Reports = ["报告", "汇报", "总结", "述职"];

    private static readonly string[] AnsweringInspections = ["整改", "巡视", "巡察"];

    // Papers that speak of inspections without answering one.
    private static readonly string[] OtherPapers = ["办法", "规定", "细则", "条例", "方案", "通知", "实施意见", "指导意见", "讲话", "总结", "简报"];

    private static readonly string[] Announcements = ["报告如下", "汇报如下", "通报如下", "公布如下"];

    /// <summary>What the text is, and which facts it lacks to be a notice.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="front">What stands in front of the first heading.</param>
    /// <param name="headings">The headings of the sections.</param>
    public static (TextNature Nature, IReadOnlyList<string> Missing) Read(CleanText text, FrontMatter front, IEnumerable<TextRange> headings)
    {
        var opening = front.Title?.Lines ?? [];
        if (IsWorkReport(text, opening.Count > 0 ? opening : Announcing(text, front.Preamble)))
            return (TextNature.WorkReport, []);

        List<TextRange> scope = [.. opening, .. front.Preamble, .. headings];
        var missing = Facts.Where(fact => !scope.Exists(range => TextSearch.ContainsAny(text.Fold(range), fact.Words))).Select(fact => fact.Fact).ToList();
        var isOtherPaper = opening.Count > 0 && front.Title!.Kind == default && TextSearch.LengthAtEnd(text.Fold(opening[^1]), OtherPapers) > 0;
        if (isOtherPaper || missing.Count > 0)
            return (!isOtherPaper && AnswersAudit(text, opening) ? TextNature.AuditAnswer : TextNature.Other, missing);
        return (TextNature.Notice, missing);
    }

    // 关于2022年度预算执行审计查出问题整改情况的公告; an audit report speaks of 审计 alone.
    private static bool AnswersAudit(CleanText text, IReadOnlyList<TextRange> title)
        => title.Any(line => text.Fold(line).Contains("审计", StringComparison.Ordinal)) && title.Any(line => text.Fold(line).Contains("整改", StringComparison.Ordinal));

    // 2020年履行全面从严治党主体责任情况报告; 关于落实主体责任问题整改情况的报告 answers an inspection.
    private static bool IsWorkReport(CleanText text, IReadOnlyList<TextRange> naming)
        => naming.Any(range => TextSearch.ContainsAny(text.Fold(range), Responsibility))
            && naming.Any(range => TextSearch.ContainsAny(text.Fold(range), Reports))
            && !naming.Any(range => TextSearch.ContainsAny(text.Fold(range), AnsweringInspections));

    // Without a title the sentence that ends in 报告如下 names the document.
    private static List<TextRange> Announcing(CleanText text, IReadOnlyList<TextRange> preamble)
    {
        foreach (var sentence in preamble.SelectMany(paragraph => SentenceRanges.Split(text, paragraph)))
        {
            if (TextSearch.ContainsAny(text.Fold(sentence), Announcements))
                return [sentence];
        }

        return [];
    }
}
