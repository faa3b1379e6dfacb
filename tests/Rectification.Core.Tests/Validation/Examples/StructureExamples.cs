using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Structure.cs.</summary>
internal static class StructureExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.NumberingGap,
            "A number that jumps: 1. 2. 4. in one list, a list that begins with 2., or one that ends after ①. Numbers may restart under each parent or run on through all of them.",
            "An item was lost between the two, or a number is mistyped.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] },
                { "number": "3.", "title": "资产账实不符的问题", "measures": [ { "text": "重新盘点登记。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] },
                { "number": "2.", "title": "资产账实不符的问题", "measures": [ { "text": "重新盘点登记。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/1/number"),
        new(
            Rules.NumberingOutOfOrder,
            "A number that stands twice, goes back, or goes on in another style (1. 2. （三）). Measures may begin again with 一是 where a new topic begins.",
            "References to \"issue 2\" become ambiguous; often a paragraph was pasted in.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" }, { "marker": "一是", "text": "核对三年凭证。" }, { "marker": "二是", "text": "更换出纳人员。" }, { "marker": "二是", "text": "公示核对结果。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "marker": "一是", "text": "核对三年凭证。" }, { "marker": "二是", "text": "更换出纳人员。" }, { "marker": "三是", "text": "公示核对结果。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/3/marker"),
        new(
            Rules.EmptyAspect,
            "An aspect that holds neither an issue nor a measure.",
            "What the inspection found there goes unanswered.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "选人用人不够规范方面" }, { "number": "（二）", "title": "作风建设方面", "measures": [ { "text": "开展明察暗访。" } ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "选人用人不够规范方面", "measures": [ { "text": "补录任前公示材料。" } ] }, { "number": "（二）", "title": "作风建设方面", "measures": [ { "text": "开展明察暗访。" } ] } ] }
            """,
            "/aspects/0"),
        new(
            Rules.IssueWithoutMeasures,
            "An issue with no measure of its own, below it or around it, or with measures that only say what is lacking. It is reported once, at the highest issue that has none.",
            "The one thing a notice owes for each problem is what was done about it.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] },
                { "number": "2.", "title": "公务用车管理松散的问题" }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] },
                { "number": "2.", "title": "公务用车管理松散的问题", "measures": [ { "text": "安装定位系统。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/1"),
        new(
            Rules.RepeatedText,
            "Clauses that two measures share word for word and that are too long for a turn of speech, or that name papers and numbers; two issues of the same heading. Both measures are reported, since either may be the copy.",
            "An answer pasted under another problem answers only one of them.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格。" } ] },
                { "number": "2.", "title": "资产账实不符的问题", "measures": [ { "text": "加强培训。组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格。" } ] },
                { "number": "2.", "title": "资产账实不符的问题", "measures": [ { "text": "聘请中介机构盘点全部书架和电脑。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/1/measures/0/text"),
        new(
            Rules.NestingTooDeep,
            "Issues nested deeper than ValidationOptions.MaxIssueDepth (8 unless set). The walk stops there.",
            "Real notices nest four levels at most; more shows a wrong reading, and tools that draw outlines fail on it.",
            """
            { "declared": null, "aspects": [ { "title": "某方面", "issues": [ { "title": "第一层问题标题", "issues": [ { "title": "第二层问题标题", "issues": [ { "title": "第三层问题标题", "issues": [ { "title": "第四层问题标题", "issues": [ { "title": "第五层问题标题", "issues": [ { "title": "第六层问题标题", "issues": [ { "title": "第七层问题标题", "issues": [ { "title": "第八层问题标题", "measures": [ { "text": "已整改。" } ], "issues": [ { "title": "第九层问题标题", "measures": [ { "text": "也已整改。" } ] } ] } ] } ] } ] } ] } ] } ] } ] } ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "title": "某方面", "issues": [ { "title": "第一层问题标题", "issues": [ { "title": "第二层问题标题", "measures": [ { "text": "已整改。" } ] } ] } ] } ] }
            """,
            "/aspects/0/issues/0/issues/0/issues/0/issues/0/issues/0/issues/0/issues/0/issues/0/issues"),
        new(
            Rules.EmptyText,
            "A heading, or the text of a measure, that is empty or white space.",
            "Nothing can be shown or compared.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": " " } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.ControlCharacter,
            "A control character other than a line end or a tabulator.",
            "XML, Excel and many databases refuse the text.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐\u0007全部手续。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐\t全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
    ];
}
