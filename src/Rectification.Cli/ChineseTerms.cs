namespace Rectification.Cli;

/// <summary>The terms of the field for the names of the wire format.</summary>
internal static class ChineseTerms
{
    private static readonly Dictionary<string, string> Terms = new(StringComparer.Ordinal)
    {
        ["bulletin"] = "通报", ["report"] = "报告", ["announcement"] = "公告", ["publicNotice"] = "公示", ["workReport"] = "履责工作报告",
        ["inspection"] = "巡视", ["patrol"] = "巡察",
        ["regular"] = "常规", ["adHoc"] = "机动", ["thematic"] = "专项", ["elevated"] = "提级", ["lookBack"] = "回头看", ["cross"] = "交叉",
        ["aspects"] = "方面", ["opinions"] = "反馈意见", ["issues"] = "问题", ["items"] = "整改事项", ["measures"] = "措施",
        ["completed"] = "已完成", ["basicallyCompleted"] = "基本完成", ["inProgress"] = "正在整改", ["longTerm"] = "长期坚持",
        ["discipline"] = "党纪政务处分", ["admonition"] = "诫勉", ["talk"] = "谈话提醒", ["accountability"] = "问责",
        ["case"] = "立案查处", ["money"] = "资金", ["institution"] = "制度",
        ["error"] = "错误", ["warning"] = "警告", ["info"] = "提示",
    };

    /// <summary>The term; a name that a later version wrote stands for itself.</summary>
    public static string Of(string wireName) => Terms.GetValueOrDefault(wireName, wireName);
}
