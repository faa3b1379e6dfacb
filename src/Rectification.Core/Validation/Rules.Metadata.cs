namespace Rectification.Validation;

/// <content>RN1xx: what a notice must say about itself, and what the text is at all.</content>
public static partial class Rules
{
    /// <summary>RN101: title missing.</summary>
    public static RuleDescriptor TitleMissing { get; } = new(
        "RN101", nameof(TitleMissing), FindingSeverity.Warning,
        new("Title missing", "缺少标题"),
        new(
            "The notice has no title. A title says who publishes and what is answered; add it, or check whether its line was lost.",
            "通报没有标题。标题应说明发布单位和整改事由；请补上，或检查标题行是否丢失。"));

    /// <summary>RN102: publisher missing.</summary>
    public static RuleDescriptor PublisherMissing { get; } = new(
        "RN102", nameof(PublisherMissing), FindingSeverity.Warning,
        new("Publisher missing", "缺少发布单位"),
        new(
            "Neither title nor signature says which body publishes the notice. Name it.",
            "标题和落款都没有说明发布单位。请写明。"));

    /// <summary>RN103: kind of inspection missing.</summary>
    public static RuleDescriptor InspectionKindMissing { get; } = new(
        "RN103", nameof(InspectionKindMissing), FindingSeverity.Warning,
        new("Kind of inspection missing", "缺少巡视或巡察类别"),
        new(
            "The notice does not say whether it answers an inspection (巡视) or a patrol (巡察). Say which.",
            "通报没有说明是巡视整改还是巡察整改。请写明。"));

    /// <summary>RN104: inspected body missing.</summary>
    public static RuleDescriptor InspectedBodyMissing { get; } = new(
        "RN104", nameof(InspectedBodyMissing), FindingSeverity.Warning,
        new("Inspected body missing", "缺少被巡视巡察单位"),
        new(
            "The notice does not say which body was inspected. Name it in the preamble.",
            "通报没有说明被巡视巡察的单位。请在引言中写明。"));

    /// <summary>RN105: inspection team missing.</summary>
    public static RuleDescriptor TeamMissing { get; } = new(
        "RN105", nameof(TeamMissing), FindingSeverity.Info,
        new("Inspection team missing", "缺少巡视巡察组名称"),
        new(
            "The notice does not name the team that inspected. Name it in the preamble.",
            "通报没有写明巡视巡察组的名称。请在引言中写明。"));

    /// <summary>RN106: publication date missing.</summary>
    public static RuleDescriptor PublicationDateMissing { get; } = new(
        "RN106", nameof(PublicationDateMissing), FindingSeverity.Warning,
        new("Publication date missing", "缺少发布日期"),
        new(
            "The notice has no date, neither under the title nor under the signature. Add the day of publication.",
            "标题下和落款处都没有日期。请补上发布日期。"));

    /// <summary>RN107: feedback date missing.</summary>
    public static RuleDescriptor FeedbackDateMissing { get; } = new(
        "RN107", nameof(FeedbackDateMissing), FindingSeverity.Info,
        new("Feedback date missing", "缺少反馈日期"),
        new(
            "The notice does not say when the team gave its feedback, so deadlines and dates cannot be checked against it. Add the date.",
            "通报没有说明反馈意见的日期，无法据此核对期限和日期。请补上。"));

    /// <summary>RN108: no findings at all.</summary>
    public static RuleDescriptor FindingsMissing { get; } = new(
        "RN108", nameof(FindingsMissing), FindingSeverity.Error,
        new("No findings at all", "没有任何反馈问题"),
        new(
            "The notice holds no issue and no measure, so it does not say what was put right. Add the findings, or check the import.",
            "通报没有任何问题和措施，没有说明整改了什么。请补上，或检查导入结果。"));

    /// <summary>RN109: not a rectification notice.</summary>
    public static RuleDescriptor NotANotice { get; } = new(
        "RN109", nameof(NotANotice), FindingSeverity.Error,
        new("Not a rectification notice", "不是整改情况通报"),
        new(
            "This was taken for {0:term} and not read: only rectification notices, answers to audits or other supervision, and yearly work reports are. What those have and this text lacks: {1:terms}. Check whether it is the right file; if it is a notice after all, import it with ImportOptions.ReadOtherNatures and check the result by eye.",
            "这份文本判断为“{0:term}”，未予读取：只读取整改情况通报、对审计等其他监督的整改情况和年度履责报告。与这些文本相比，文中缺少：{1:terms}。请核对是否选错了文件；如确为整改情况通报，请用 ImportOptions.ReadOtherNatures 选项导入，并人工核对结果。"));

    /// <summary>RN110: several notices in one text.</summary>
    public static RuleDescriptor SeveralNotices { get; } = new(
        "RN110", nameof(SeveralNotices), FindingSeverity.Warning,
        new("Several notices in one text", "一个文本含有多篇通报"),
        new(
            "The text holds {0} notices; only the first was read. Import them all with ImportAll.",
            "文本含有 {0} 篇通报，只读取了第一篇。请用 ImportAll 全部导入。"));

    /// <summary>RN111: a yearly work report.</summary>
    public static RuleDescriptor WorkReport { get; } = new(
        "RN111", nameof(WorkReport), FindingSeverity.Info,
        new("A yearly work report", "年度工作报告"),
        new(
            "The text is a yearly report on responsibility that answers no inspection. It was kept as a work report; rules about inspections do not apply to it.",
            "文本是年度履责报告，不是对巡视巡察的整改通报。已按工作报告保存，与巡视巡察有关的规则不适用。"));

    /// <summary>RN112: a file that is no text.</summary>
    public static RuleDescriptor NotText { get; } = new(
        "RN112", nameof(NotText), FindingSeverity.Error,
        new("The file is no text", "文件不是文本"),
        new(
            "The file is {0:term}, not text. Nothing was read. Rectification.Documents and rectify read .docx, .html and .pdf; copy the text of any other file into a .txt file and pass that.",
            "文件是{0:term}，不是文本，没有读取任何内容。Rectification.Documents 和 rectify 可读 .docx、.html、.pdf；其他文件请把其中的文字另存为 .txt 文件再提供。"));
}
