using System.Globalization;
using System.Text.Json;
using Rectification.Primitives;

namespace Rectification.Reporting.Statistics;

/// <summary>The words of statistics, in the language of their reader.</summary>
internal sealed class StatisticsWords(CultureInfo? culture)
{
    private static readonly Dictionary<string, (string English, string Chinese)> Headings = new(StringComparer.Ordinal)
    {
        ["totals"] = ("Totals", "总计"), ["shares"] = ("Rates", "比率"),
        ["issuesByStatus"] = ("Issues by status", "问题（按进展）"), ["issuesByKind"] = ("Issues by kind", "问题（按类别）"),
        ["issuesByAspect"] = ("Issues by aspect", "问题（按方面）"), ["issuesByMeasures"] = ("Issues by number of measures", "问题（按措施数）"),
        ["outcomes"] = ("Outcomes", "成效数字"), ["topics"] = ("Frequent topics", "常见主题"),
            ["findingsByRule"] = ("Findings by rule", "检查结果（按规则）"),
        ["noticesByPublisher"] = ("Notices by publisher", "通报（按发布单位）"),
            ["noticesByLevel"] = ("Notices by level of the inspection", "通报（按巡视巡察层级）"),
        ["noticesByRegion"] = ("Notices by region", "通报（按地区）"), ["noticesByPeriod"] = ("Notices by month", "通报（按月份）"),
    };

    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["notices"] = "通报", ["issues"] = "问题", ["measures"] = "措施", ["checkedNotices"] = "已检查的通报", ["noticesWithFindings"] = "有错误或警告的通报",
        ["noticesWithErrors"] = "有错误的通报", ["uncertainReadings"] = "层级存疑的通报", ["completionRate"] = "完成率", ["measuresPerIssue"] = "每个问题的措施数",
        ["shareWithFindings"] = "有错误或警告的比例", ["none"] = "未说明", ["unknown"] = "未知", ["centre"] = "中央", ["province"] = "省级", ["city"] = "市级",
            ["county"] = "县级",
    };

    private readonly ReportLabels _labels = new(culture);

    public string Heading(string name) => Say(Headings[name].English, Headings[name].Chinese);

    /// <summary>A wire name of the statistics in words.</summary>
    public string Term(string name) => !_labels.IsChinese
        ? JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ')
        : Chinese.GetValueOrDefault(name, name);

    /// <summary>A wire name of the model in words.</summary>
    public string NameOf<T>(string value)
        where T : struct, IOpenEnum<T>
        => value == "none" ? Term(value) : _labels.Term(T.From(value));

    /// <summary>The title of a rule behind its id.</summary>
    public string Rule(string id) => Validation.Rules.Find(id) is { } rule ? $"{id} {Say(rule.Title.English, rule.Title.Chinese)}" : id;

    private string Say(string english, string chinese) => _labels.IsChinese ? chinese : english;
}
