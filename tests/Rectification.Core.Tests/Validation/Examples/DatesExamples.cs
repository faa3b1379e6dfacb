using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Dates.cs.</summary>
internal static class DatesExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.PeriodEndsBeforeStart,
            "An inspection that ends before it starts. Dates known in part decide only where they can.",
            "Mostly the year of the end was left out or copied from the start.",
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "period": { "start": "2023-12-07", "end": "2023-01-08" }, "feedbackOn": "2024-01-20" }, "publishedOn": "2024-06-30" }
            """,
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "period": { "start": "2023-12", "end": "2023" }, "feedbackOn": "2024-01-20" }, "publishedOn": "2024-06-30", "declared": null, "aspects": [ { "title": "作风建设方面", "measures": [ { "text": "开展明察暗访。" } ] } ] }
            """,
            "/inspection/period/end"),
        new(
            Rules.FeedbackBeforeEnd,
            "Feedback given before the inspection ended.",
            "A team reports back when its work is done; one of the dates is wrong.",
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "period": { "start": "2023-02-20", "end": "2023-04-20" }, "feedbackOn": "2023-04-01" } }
            """,
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "period": { "start": "2023-02-20", "end": "2023-04-20" }, "feedbackOn": "2023-04" } }
            """,
            "/inspection/feedbackOn"),
        new(
            Rules.PublishedBeforeFeedback,
            "A notice published before the feedback it answers.",
            "It cannot answer what was not yet said.",
            """
            { "publishedOn": "2023-05-01", "declared": null, "aspects": [ { "title": "作风建设方面", "measures": [ { "text": "开展明察暗访。" } ] } ] }
            """,
            """
            { "publishedOn": "2023-05", "declared": null, "aspects": [ { "title": "作风建设方面", "measures": [ { "text": "开展明察暗访。" } ] } ] }
            """,
            "/publishedOn"),
        new(
            Rules.DeadlineBeforeFeedback,
            "A deadline that lies before the feedback.",
            "Nobody could have kept it; the year is wrong.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "deadline": { "date": "2022-12", "text": "2022年12月底前" }, "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "deadline": { "date": "2023-12", "text": "2023年12月底前" }, "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/deadline/date"),
        new(
            Rules.DeadlinePassed,
            "An issue in progress whose deadline had passed when the notice was published. What goes on for the long term is never late.",
            "This is what a reader of progress reports looks for.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "status": { "progress": "inProgress" }, "deadline": { "date": "2023-08" }, "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "status": { "progress": "inProgress" }, "deadline": { "date": "2023-09" }, "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/deadline/date"),
        new(
            Rules.ImpossibleDate,
            "A date in the words that no calendar has. The model cannot hold it, so the import reports it.",
            "It is a typing mistake that hides the true day.",
            """
            2023年2月30日召开专题会议。
            """,
            """
            2023年2月28日召开专题会议。
            """,
            null),
        new(
            Rules.MeasureBeforeInspection,
            "A measure that begins with a day before the inspection began, or names one behind 截至, where the same day one or two years later would fit. Other dates tell what was before.",
            "The year is mistyped; work done earlier does not answer the inspection.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2022年3月9日补齐全部手续。", "dates": [ "2022-03-09" ] } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2023年6月9日补齐全部手续。", "dates": [ "2023-06-09" ] } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/dates/0"),
        new(
            Rules.MeasureAfterPublication,
            "A measure that begins with a day after the notice was published. Dates further inside tell what is planned.",
            "It is planned, not done, or the year is mistyped.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2024年3月9日补齐全部手续。", "dates": [ "2024-03-09" ] } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2023年9月补齐全部手续。", "dates": [ "2023-09" ] } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/dates/0"),
        new(
            Rules.YearMissing,
            "A date without its year where the neighbouring date lies in another year (11月20日至1月12日). The import takes the year from what stands around.",
            "Read literally, the period ends before it starts.",
            """
            2023年11月20日至1月12日，巡察组开展了巡察。
            """,
            """
            2023年11月20日至2024年1月12日，巡察组开展了巡察。
            """,
            null),
        new(
            Rules.PublishedLate,
            "A notice published more than twelve months after the feedback.",
            "Rules give a body months, not years; often one of the years is wrong.",
            """
            { "publishedOn": "2024-09-15" }
            """,
            """
            { "publishedOn": "2023-12-01" }
            """,
            "/publishedOn"),
        new(
            Rules.OutsideInspection,
            "A measure that says it was completed during the inspection (巡视期间完成) and is dated after its end.",
            "Either the date or the words are wrong.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2023年4月27日补齐手续，巡察期间完成整改。", "dates": [ "2023-04-27" ] } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2023年4月17日补齐手续，巡察期间完成整改。", "dates": [ "2023-04-17" ] } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/dates/0"),
        new(
            Rules.PlanOverdue,
            "A day before the publication that a measure speaks of in the future (将于2023年3月底前…). Information where the year is left out, since next year may be meant; 将 that marks an object (将培训纳入考核) is none.",
            "The text was written earlier and not brought up to date: the reader does not learn what became of it.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "将于2023年7月底前补齐全部手续。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "将于2023年12月底前补齐全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.DocumentOfLaterYear,
            "A document number of a year after the date that stands before it in the same clause.",
            "A paper cannot have a number of a year to come; the date or the number is mistyped.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2022年11月19日以云图〔2023〕13号文件印发报销清单。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "2022年11月19日以云图〔2022〕13号文件印发报销清单。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.DocumentNumberTwice,
            "One document number behind the titles of two papers. A title that is shortened is the same paper.",
            "A reader who asks for the paper gets another one.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "制定《报销审核规程》（云图〔2023〕9号）。" } ] },
                { "number": "2.", "title": "采购程序不全的问题", "measures": [ { "text": "制定《书架采购办法》（云图〔2023〕9号）。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "制定《报销审核规程》（云图〔2023〕9号）。" } ] },
                { "number": "2.", "title": "采购程序不全的问题", "measures": [ { "text": "制定《书架采购办法》（云图〔2023〕10号）。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/1/measures/0/text"),
    ];
}
