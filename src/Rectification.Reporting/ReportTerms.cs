using System.Text.Json;

namespace Rectification.Reporting;

/// <summary>The words of the wire format as people say them.</summary>
internal static class ReportTerms
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["bulletin"] = "通报", ["report"] = "报告", ["announcement"] = "公告", ["publicNotice"] = "公示", ["workReport"] = "履责工作报告",
        ["inspection"] = "巡视", ["patrol"] = "巡察",
        ["regular"] = "常规", ["adHoc"] = "机动", ["thematic"] = "专项", ["elevated"] = "提级", ["lookBack"] = "回头看", ["cross"] = "交叉",
        ["aspects"] = "方面", ["opinions"] = "反馈意见", ["issues"] = "问题", ["items"] = "整改事项", ["measures"] = "措施",
        ["problem"] = "问题", ["recommendation"] = "意见建议",
        ["notStarted"] = "待整改", ["inProgress"] = "正在整改", ["phased"] = "取得阶段性成效", ["basicallyCompleted"] = "基本完成",
        ["completed"] = "已完成", ["closed"] = "已销号", ["longTerm"] = "长期坚持", ["unknown"] = "未识别",
        ["discipline"] = "党纪政务处分", ["admonition"] = "诫勉", ["talk"] = "谈话提醒", ["accountability"] = "问责",
        ["case"] = "立案查处", ["money"] = "资金", ["institution"] = "制度",
        ["error"] = "错误", ["warning"] = "警告", ["info"] = "提示",
        ["title"] = "标题", ["date"] = "日期", ["preamble"] = "导语", ["heading"] = "层级标题", ["narrative"] = "叙述", ["issue"] = "问题",
        ["description"] = "问题描述", ["label"] = "标签", ["measure"] = "措施", ["result"] = "成效", ["nextStep"] = "下一步", ["status"] = "进展",
        ["deadline"] = "时限", ["responsible"] = "责任", ["followUp"] = "后续事项", ["contact"] = "联系方式", ["signature"] = "落款",
        ["footnote"] = "脚注", ["noise"] = "干扰字符", ["duplicate"] = "重复", ["blank"] = "空白", ["other"] = "未归类",
    };

    /// <summary>The term of the field in Chinese, or the words of the name in English; a name of a later version stands for itself.</summary>
    public static string Of(string wireName, bool chinese)
        => chinese ? Chinese.GetValueOrDefault(wireName, wireName) : JsonNamingPolicy.KebabCaseLower.ConvertName(wireName).Replace('-', ' ');
}
