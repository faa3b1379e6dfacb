using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Totals.cs.</summary>
internal static class TotalsExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.AspectTotalMismatch,
            "A declared number of aspects that no level of the notice holds.",
            "Either an aspect is missing from what was published, or the number is wrong.",
            """
            { "declared": [ { "subject": "aspects", "count": 5 } ] }
            """,
            """
            { "declared": [ { "subject": "aspects", "count": 2 } ] }
            """,
            "/declared/0/count"),
        new(
            Rules.OpinionTotalMismatch,
            "A declared number of opinions (反馈意见、意见建议) that neither a level of the notice nor a group of it holds.",
            "The feedback was not answered in full, or the number is wrong.",
            """
            { "declared": [ { "subject": "opinions", "count": 7 } ] }
            """,
            """
            { "declared": [ { "subject": "opinions", "count": 2 } ] }
            """,
            "/declared/0/count"),
        new(
            Rules.IssueTotalMismatch,
            "A declared number of issues that no level of the notice holds. Sub-totals are left alone: 30 + 12 beside 42, and a smaller number with its own progress behind it. Information where aspects of different levels give it together, or problems with the parts that hold none, where there are as many parts, and where it stands alone and may count a few problems only (家长提出的四个问题): it is smaller than what the notice holds, or another number is what the notice holds.",
            "A problem that was found is not among those reported, or the number is wrong.",
            """
            { "declared": [ { "subject": "issues", "count": 5 } ] }
            """,
            """
            { "declared": [ { "subject": "issues", "count": 3 } ] }
            """,
            "/declared/0/count"),
        new(
            Rules.ItemTotalMismatch,
            "A declared number of items of the plan (整改事项、整改任务) that no level of the notice holds.",
            "The plan and the report do not count the same things.",
            """
            { "declared": [ { "subject": "items", "count": 24 } ] }
            """,
            """
            { "declared": [ { "subject": "items", "count": 3 } ] }
            """,
            "/declared/0/count"),
        new(
            Rules.MeasureTotalMismatch,
            "A declared number of measures that the notice does not hold. Information where the notice holds as many within a tenth, or more: where a measure ends is the least certain of all.",
            "A plan may hold more than the notice reports; whoever checks it wants to know which are left out.",
            """
            { "declared": [ { "subject": "measures", "count": 12 } ] }
            """,
            """
            { "declared": [ { "subject": "measures", "count": 5 } ] }
            """,
            "/declared/0/count"),
        new(
            Rules.ProgressTotalMismatch,
            "Declared progress that does not add up to its total (18项，已完成15项，正在整改4项), or that the statuses of the issues contradict. Open states may share what is open; what is said further behind tells of something else.",
            "Progress is the number that is quoted.",
            """
            { "declared": [ { "subject": "issues", "count": 3 }, { "subject": "issues", "state": "completed", "count": 2 }, { "subject": "issues", "state": "inProgress", "count": 2 } ] }
            """,
            """
            { "declared": [ { "subject": "issues", "count": 3 }, { "subject": "issues", "state": "completed", "count": 2 }, { "subject": "issues", "state": "inProgress", "count": 1 } ] }
            """,
            "/declared/0/count"),
        new(
            Rules.PercentageMismatch,
            "A share (占、率) that nearly, but not exactly, follows from two numbers of its sentence, one of which may be a part of the other or both of a whole (完成9个，未完成3个，完成率75%). Where no number comes near, the whole stands elsewhere, and nothing is said; nor is anything of a rate of people (满意率), or of a second share behind a first (较6月末的64.7%提高).",
            "A wrong share shows that one of the three numbers was changed later.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "抽查凭证37份，其中规范25份，合格率68.1%。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "抽查凭证37份，其中规范25份，合格率67.6%。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.OwnCountMismatch,
            "An issue that says how many measures it took (采取了5项措施，其中，已完成4项) and holds another number, or calls itself completed with fewer done. Information where it holds more: a measure may have been cut in two.",
            "The promise and the answer stand side by side and differ.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题。采取了3项措施", "measures": [ { "marker": "一是", "text": "补齐全部手续。" }, { "marker": "二是", "text": "核对三年凭证。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题。采取了2项措施", "measures": [ { "marker": "一是", "text": "补齐全部手续。" }, { "marker": "二是", "text": "核对三年凭证。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/title"),
    ];
}
