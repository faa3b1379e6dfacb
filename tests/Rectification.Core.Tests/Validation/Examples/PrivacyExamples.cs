using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Privacy.cs.</summary>
internal static class PrivacyExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.IdentityNumber,
            "An identity-card number: eighteen characters with a day of birth that exists and the right check character. The message masks it.",
            "It must not be shown to others.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "经办人（110101199003070070）补交说明。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "经办人补交说明。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.PrivateContact,
            "A mobile number or an e-mail address in the words, and a mobile number among the contact details. The message masks it.",
            "It may be meant for the public, or someone’s own.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "设立举报电话13900000000。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "设立举报电话025-66660001。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.NamedPerson,
            "A name beside a sanction, in a measure that states an outcome of discipline, admonition or talk.",
            "Public or not, a host may have to hide it.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "给予王云湖同志党内警告处分。", "outcomes": [ { "kind": "discipline", "count": 1, "unit": "人" } ] } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "给予1名干部党内警告处分。", "outcomes": [ { "kind": "discipline", "count": 1, "unit": "人" } ] } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
    ];
}
