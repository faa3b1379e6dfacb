using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Outcomes.cs.</summary>
internal static class OutcomesExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.CountNotWhole,
            "A negative count, or one that is not whole where people, cases or rules are counted.",
            "Half a person was not disciplined; a decimal point slipped in.",
            """
            { "outcomes": [ { "kind": "discipline", "count": 1.5, "unit": "人" } ] }
            """,
            """
            { "outcomes": [ { "kind": "discipline", "count": 15, "unit": "人" } ] }
            """,
            "/outcomes/0/count"),
        new(
            Rules.UnitMismatch,
            "A unit that does not fit the kind, or money without its currency. 万元, 人次 and 余名 fit.",
            "380万 may be yuan or anything else.",
            """
            { "outcomes": [ { "kind": "money", "count": 380, "unit": "万" } ] }
            """,
            """
            { "outcomes": [ { "kind": "money", "count": 380, "unit": "万元" } ] }
            """,
            "/outcomes/0/unit"),
        new(
            Rules.PartsExceedSum,
            "Parts (其中…、涉及…) in one unit that add up to more than the number they divide. Fewer is no contradiction, and each group between semicolons divides the whole anew.",
            "One of the numbers is wrong.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "约谈馆员14名，其中采编部6名、流通部7名、后勤部4名。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "约谈馆员17名，其中采编部6名、流通部7名、后勤部4名。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.DetailUnknown,
            "A form of discipline that the rules of party and state do not know.",
            "It was misread, or is no discipline.",
            """
            { "outcomes": [ { "kind": "discipline", "detail": "扣分", "count": 1, "unit": "人" } ] }
            """,
            """
            { "outcomes": [ { "kind": "discipline", "detail": "党内警告", "count": 1, "unit": "人" } ] }
            """,
            "/outcomes/0/detail"),
    ];
}
