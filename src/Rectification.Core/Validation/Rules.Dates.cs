namespace Rectification.Validation;

/// <content>RN4xx: dates that cannot be, or that contradict each other.</content>
public static partial class Rules
{
    /// <summary>RN401: inspection ends before it starts.</summary>
    public static RuleDescriptor PeriodEndsBeforeStart { get; } = new(
        "RN401", nameof(PeriodEndsBeforeStart), FindingSeverity.Error,
        new("Inspection ends before it starts", "巡视巡察结束早于开始"),
        new(
            "The inspection ends on {1}, before it starts on {0}. Check both dates, and the year of the end above all.",
            "巡视巡察 {1} 结束，早于开始日期 {0}。请核对两个日期，尤其是结束日期的年份。"));

    /// <summary>RN402: feedback before the inspection ended.</summary>
    public static RuleDescriptor FeedbackBeforeEnd { get; } = new(
        "RN402", nameof(FeedbackBeforeEnd), FindingSeverity.Warning,
        new("Feedback before the inspection ended", "反馈早于巡视巡察结束"),
        new(
            "Feedback was given on {0}, before the inspection ended on {1}. Check both dates.",
            "反馈日期 {0} 早于巡视巡察结束日期 {1}。请核对。"));

    /// <summary>RN403: published before the feedback.</summary>
    public static RuleDescriptor PublishedBeforeFeedback { get; } = new(
        "RN403", nameof(PublishedBeforeFeedback), FindingSeverity.Error,
        new("Published before the feedback", "发布早于反馈"),
        new(
            "The notice was published on {0}, before the feedback of {1} that it answers. Check both dates.",
            "通报 {0} 发布，早于它所回应的反馈日期 {1}。请核对。"));

    /// <summary>RN404: deadline before the feedback.</summary>
    public static RuleDescriptor DeadlineBeforeFeedback { get; } = new(
        "RN404", nameof(DeadlineBeforeFeedback), FindingSeverity.Warning,
        new("Deadline before the feedback", "整改时限早于反馈"),
        new(
            "The deadline {0} lies before the feedback of {1}. Check the year of the deadline.",
            "整改时限 {0} 早于反馈日期 {1}。请核对时限的年份。"));

    /// <summary>RN405: deadline passed while in progress.</summary>
    public static RuleDescriptor DeadlinePassed { get; } = new(
        "RN405", nameof(DeadlinePassed), FindingSeverity.Warning,
        new("Deadline passed while in progress", "逾期仍在整改"),
        new(
            "The issue is still in progress, although its deadline {0} lay before the publication on {1}. Say why, or correct status or deadline.",
            "发布日期 {1} 时整改时限 {0} 已过，问题仍在整改。请说明原因，或更正状态或时限。"));

    /// <summary>RN406: a date that does not exist.</summary>
    public static RuleDescriptor ImpossibleDate { get; } = new(
        "RN406", nameof(ImpossibleDate), FindingSeverity.Error,
        new("A date that does not exist", "日期不存在"),
        new(
            "The text gives the date \"{0}\", which does not exist. Correct it.",
            "文中的日期“{0}”不存在。请更正。"));

    /// <summary>RN407: measure dated before the inspection.</summary>
    public static RuleDescriptor MeasureBeforeInspection { get; } = new(
        "RN407", nameof(MeasureBeforeInspection), FindingSeverity.Info,
        new("Measure dated before the inspection", "措施日期早于巡视巡察"),
        new(
            "The measure is dated {0}, before the inspection began on {1}. Check the year; {2} would fit.",
            "措施日期 {0} 早于巡视巡察开始日期 {1}。请核对年份；{2} 较为合理。"));

    /// <summary>RN408: measure dated after the publication.</summary>
    public static RuleDescriptor MeasureAfterPublication { get; } = new(
        "RN408", nameof(MeasureAfterPublication), FindingSeverity.Warning,
        new("Measure dated after the publication", "措施日期晚于发布日期"),
        new(
            "The measure is dated {0}, after the publication on {1}. Check the year, or move what is only planned to the next steps.",
            "措施日期 {0} 晚于发布日期 {1}。请核对年份；尚在计划中的内容应列入下一步工作。"));

    /// <summary>RN409: date without a year.</summary>
    public static RuleDescriptor YearMissing { get; } = new(
        "RN409", nameof(YearMissing), FindingSeverity.Info,
        new("Date without its year", "日期缺少年份"),
        new(
            "The date \"{0}\" has no year; {1} was read from what stands around it. Write the year where the words could be read otherwise.",
            "日期“{0}”没有年份，根据上下文读作 {1}。可能误读时请写明年份。"));

    /// <summary>RN410: published long after the feedback.</summary>
    public static RuleDescriptor PublishedLate { get; } = new(
        "RN410", nameof(PublishedLate), FindingSeverity.Info,
        new("Published long after the feedback", "发布距反馈过久"),
        new(
            "The notice was published on {0}, more than {2} months after the feedback of {1}. Check the year of both dates.",
            "通报 {0} 发布，距反馈日期 {1} 超过 {2} 个月。请核对两个日期的年份。"));

    /// <summary>RN411: work said to be done during the inspection, but dated outside it.</summary>
    public static RuleDescriptor OutsideInspection { get; } = new(
        "RN411", nameof(OutsideInspection), FindingSeverity.Warning,
        new("Said to be done during the inspection, but dated after it", "称巡视巡察期间完成而日期在其后"),
        new(
            "The measure says it was done during the inspection, but is dated {0}, after the inspection ended on {1}. Correct the date or the words.",
            "措施称在巡视巡察期间完成，日期 {0} 却晚于巡视巡察结束日期 {1}。请更正日期或表述。"));

    /// <summary>RN412: a plan for a day before the publication.</summary>
    public static RuleDescriptor PlanOverdue { get; } = new(
        "RN412", nameof(PlanOverdue), FindingSeverity.Warning,
        new("Announced for a day before the publication", "将来时所指日期早于发布日期"),
        new(
            "What is announced for {0} lies before the publication on {1}. Say what became of it, or correct the date.",
            "以将来时表述的 {0} 早于发布日期 {1}。请写明结果，或更正日期。"));

    /// <summary>RN413: a document number of a later year.</summary>
    public static RuleDescriptor DocumentOfLaterYear { get; } = new(
        "RN413", nameof(DocumentOfLaterYear), FindingSeverity.Warning,
        new("Document number of a later year", "文号年份晚于日期"),
        new(
            "What is dated {0} has the document number {1}, which is of a later year. Correct the date or the number.",
            "日期为 {0} 的事项使用了文号 {1}，其年份在后。请更正日期或文号。"));

    /// <summary>RN414: one document number on two papers.</summary>
    public static RuleDescriptor DocumentNumberTwice { get; } = new(
        "RN414", nameof(DocumentNumberTwice), FindingSeverity.Warning,
        new("One document number on two papers", "同一文号用于两份文件"),
        new(
            "The number {0} is given to \"{1}\" here and to \"{2}\" in {3:term}. Correct one of the numbers.",
            "文号 {0} 在此用于《{1}》，在 {3:term} 用于《{2}》。请更正其一。"));
}
