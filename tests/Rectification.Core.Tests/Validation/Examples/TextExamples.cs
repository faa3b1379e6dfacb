using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Text.cs.</summary>
internal static class TextExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.CopyingNoise,
            "Watermarks and advertisements that came in with copying. The import leaves them out of the notice and keeps them in segments of role noise.",
            "They would stand in the middle of measures.",
            """
            馆党组召开【更多范文，微信：xx 0 1】专题会议。
            """,
            """
            馆党组召开专题会议。
            """,
            null),
        new(
            Rules.UnbalancedQuote,
            "A quotation mark or bracket without its counterpart in the words of one part: a heading and its description, or the measures of one issue. 1） counts and closes nothing.",
            "It shows where words were lost, and makes a quotation run on.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "关于“报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "关于“报销手续不全”的问题", "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/title"),
        new(
            Rules.PastedTwice,
            "A whole text or a long passage that stands a second time. The copy is a segment of role duplicate and is not read.",
            "Every count would be doubled.",
            """
            （全文）
            （全文）
            """,
            """
            （全文）
            """,
            null),
        new(
            Rules.Truncated,
            "A text that ends in the middle of a sentence, or a measure that ends inside the title of a paper (an open 《).",
            "What is missing cannot be checked.",
            """
            二是定期调度巡察
            """,
            """
            二是定期调度巡察工作。
            """,
            null),
        new(
            Rules.WordsBlankedOut,
            "Stars, crosses or AAA in the place of words.",
            "Someone removed words; a reader should know that it was not the import.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "对张**进行提醒谈话。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "对经办人进行提醒谈话。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.BrokenEncoding,
            "The replacement character �, which decoders put where they cannot read.",
            "The text was decoded with the wrong encoding and has lost words.",
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手��。" } ] }
            ] } ] }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "财务管理不够规范方面", "issues": [
                { "number": "1.", "title": "报销手续不全的问题", "measures": [ { "text": "补齐全部手续。" } ] }
            ] } ] }
            """,
            "/aspects/0/issues/0/measures/0/text"),
        new(
            Rules.UnplacedText,
            "Text that the import could not place in the outline.",
            "Nothing is dropped in silence: it stands in a segment of role other, for a person to read.",
            """
            （正文之后）另附一页手写说明。
            """,
            """
            （没有多余的文字）
            """,
            null),
        new(
            Rules.RowOutOfLine,
            "A row of a table whose cells are not such as the columns of its header hold.",
            "A cell left out, or two that ran together, would put every cell behind it into the wrong column.",
            """
            序号	反馈问题	整改措施	完成情况
            1	报销手续不全	补齐全部手续。	已完成
            2	2021年5月底	办公室	清理账户。	已完成	已完成
            """,
            """
            序号	反馈问题	整改措施	完成情况
            1	报销手续不全	补齐全部手续。	已完成
            2	账户清理不及时	清理账户。	已完成
            """,
            null),
    ];
}
