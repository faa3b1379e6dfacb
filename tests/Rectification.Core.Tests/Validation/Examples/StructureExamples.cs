using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Structure.cs.</summary>
internal static class StructureExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.NumberingGap,
            "A number that jumps: 1. 2. 4. in one list, a list that begins with 2., or one that ends after ①. Numbers may restart under each parent or run on through all of them. Information where the missing number stands in the words or the text before, and where many numbers are out of order: then the outline may be misread.",
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
            "A number that stands twice, goes back, or goes on in another style (1. 2. （三）). Measures may begin again with 一是 where a new topic begins. Information where the list begins anew and goes on, and where it goes on as if the number were not there (11. 2. 12.).",
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
            "An issue with no measure of its own, below it or around it, or with measures that only say what is lacking. It is reported once, at the highest issue that has none. Information where the answer may stand in the heading, the description, or in text that no part holds.",
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
            "A passage that several answers share word for word, with all its places: a warning where it is three quarters of the shorter measure (from 25 characters) or 60 characters, and at least 40 long (30 where it stands in three answers); information where it is shorter, where an event is only told again, or where one issue makes a paper twice; two issues of the same heading. An answer that takes up its own problem (针对…问题，…), formulas, papers that are only named, and follow-ups are left alone.",
            "An answer pasted under another problem answers only one of them.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格，成绩记入业务档案并作为年终考核依据。" } ] },
                { "number": "2.", "title": "资产账实不符的问题", "measures": [ { "text": "加强培训。组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格，成绩记入业务档案并作为年终考核依据。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "组织全体财务人员分批赴省城参加三天的业务培训并闭卷考试，全员合格，成绩记入业务档案并作为年终考核依据。" } ] },
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
        new(
            Rules.ManyRepeatedTexts,
            "At least twenty measures, and a quarter of all, that are copies of one another in the sense of RN205. One finding for the notice, with all places, stands for those of RN205.",
            "Where half of the answers are pasted, a list of pairs says less than the number.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "title": "第1组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第2组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第3组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第4组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第5组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第6组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第7组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第8组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第9组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第10组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第11组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第12组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第13组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第14组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第15组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第16组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第17组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第18组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第19组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] },
                { "title": "第20组台账不全的问题", "measures": [ { "text": "组织全体馆员对照清单逐柜核对并重新登记，核对结果张榜公布。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "title": "第1组台账不全的问题", "measures": [ { "text": "重新登记第1组台账。" } ] },
                { "title": "第2组台账不全的问题", "measures": [ { "text": "重新登记第2组台账。" } ] }
            ] } ] }
            """,
            ""),
        new(
            Rules.UncertainOutline,
            "A place where another reading of the outline fits nearly as well. What RN2xx says there, and RN3xx about the totals of the notice, is information only.",
            "A person decides in a second what a program cannot, and no body is accused of what may be a misreading.",
            """
            （1）规范流程。…
            （2）审批把关不严。…
            """,
            """
            （1）规范审批流程。…
            （2）严格审批把关。…
            """,
            null),
    ];
}
