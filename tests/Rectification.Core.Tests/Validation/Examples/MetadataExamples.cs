using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Metadata.cs.</summary>
internal static class MetadataExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.TitleMissing,
            "A notice without a title.",
            "Lists and searches show titles; a notice without one has usually lost its first line in copying.",
            """
            { "title": null }
            """,
            """
            { "title": "中共云湖市图书馆党组关于巡察整改进展情况的通报" }
            """,
            "/title"),
        new(
            Rules.PublisherMissing,
            "A notice that names no publishing body.",
            "Whoever files notices files them by body.",
            """
            { "publisher": null }
            """,
            """
            { "publisher": "中共云湖市图书馆党组" }
            """,
            "/publisher"),
        new(
            Rules.InspectionKindMissing,
            "A notice that does not say whether it answers an inspection (巡视) or a patrol (巡察). A work report owes neither, nor does the answer to an audit, an environmental inspection or a check that its title or team names.",
            "The two have different orderers, rules and time limits.",
            """
            { "inspection": { "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "feedbackOn": "2023-05-18" } }
            """,
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "feedbackOn": "2023-05-18" } }
            """,
            "/inspection/kind"),
        new(
            Rules.InspectedBodyMissing,
            "A notice that does not name the body that was inspected.",
            "The publisher may report for another body.",
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "feedbackOn": "2023-05-18" } }
            """,
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "feedbackOn": "2023-05-18" } }
            """,
            "/inspection/inspectedBody"),
        new(
            Rules.TeamMissing,
            "A notice that does not name the inspection team.",
            "Notices of one round are compared by team. Many bodies leave it out, so this is information only.",
            """
            { "inspection": { "kind": "patrol", "inspectedBody": "云湖市图书馆党组", "feedbackOn": "2023-05-18" } }
            """,
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "feedbackOn": "2023-05-18" } }
            """,
            "/inspection/team"),
        new(
            Rules.PublicationDateMissing,
            "A notice with a date neither under its title nor under its signature.",
            "Deadlines and statuses mean nothing without the day they were reported on.",
            """
            { "publishedOn": null }
            """,
            """
            { "publishedOn": "2023-09-15" }
            """,
            "/publishedOn"),
        new(
            Rules.FeedbackDateMissing,
            "A notice that does not say when the team gave its feedback.",
            "Time limits run from the feedback; without it RN402 to RN404 cannot check anything.",
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组" } }
            """,
            """
            { "inspection": { "kind": "patrol", "team": "市委第二巡察组", "inspectedBody": "云湖市图书馆党组", "feedbackOn": "2023-05" } }
            """,
            "/inspection/feedbackOn"),
        new(
            Rules.FindingsMissing,
            "A notice in which no aspect holds an issue or a measure. A work report may have none.",
            "A notice says what was put right; one that holds nothing was cut off, or imported wrongly.",
            """
            { "aspects": null, "declared": null }
            """,
            """
            { "declared": null, "aspects": [ { "number": "（一）", "title": "落实上一轮整改方面", "measures": [ { "text": "逐项复核上一轮问题。" } ] } ] }
            """,
            "/aspects"),
        new(
            Rules.NotANotice,
            "A text that is no notice, no answer to an audit or another supervision, and no yearly work report. Signs of what its body does tell its nature; docs/natures.md lists them.",
            "Forcing a story or a news item into a notice would give data that means nothing.",
            """
            春天来了，湖边的柳树发了芽。
            """,
            """
            中共云湖市图书馆党组关于巡察整改进展情况的通报
            （全文）
            """,
            null),
        new(
            Rules.SeveralNotices,
            "A text that holds several notices and was imported as one.",
            "All but the first would be lost in silence.",
            """
            甲局党组关于巡察整改情况的通报
            （全文）
            乙局党组关于巡察整改情况的通报
            （全文）
            """,
            """
            甲局党组关于巡察整改情况的通报
            （全文）
            """,
            null),
        new(
            Rules.WorkReport,
            "A yearly report on how responsibility was borne (述责述廉、责任落实).",
            "It has the outline of a notice but answers no inspection; rules about inspections do not apply to it.",
            """
            云湖市图书馆2023年度落实全面从严治党主体责任情况的报告
            （全文）
            """,
            """
            中共云湖市图书馆党组关于巡察整改进展情况的通报
            （全文）
            """,
            null),
        new(
            Rules.NotText,
            "A file that is no text: a web page, a PDF or Office document, a picture, a program.",
            "Read as text, its bytes would look like a notice full of broken characters.",
            """
            %PDF-1.7 …
            """,
            """
            中共云湖市图书馆党组关于巡察整改进展情况的通报
            （全文）
            """,
            null),
    ];
}
