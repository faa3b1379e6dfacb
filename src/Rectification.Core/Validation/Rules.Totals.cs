namespace Rectification.Validation;

/// <content>RN3xx: numbers the notice states about itself, against what it holds.</content>
public static partial class Rules
{
    /// <summary>RN301: declared aspects differ from those found.</summary>
    public static RuleDescriptor AspectTotalMismatch { get; } = new(
        "RN301", nameof(AspectTotalMismatch), FindingSeverity.Warning,
        new("Declared aspects differ from those found", "声明的方面数与实际不符"),
        new(
            "The notice declares {0} aspects, but holds {1:counts}. Check whether an aspect is missing or the number is wrong.",
            "通报称有 {0} 个方面，实有：{1:counts}。请检查是否漏列或数字有误。"));

    /// <summary>RN302: declared opinions differ from those found.</summary>
    public static RuleDescriptor OpinionTotalMismatch { get; } = new(
        "RN302", nameof(OpinionTotalMismatch), FindingSeverity.Warning,
        new("Declared opinions differ from those found", "声明的意见数与实际不符"),
        new(
            "The notice declares {0} opinions, but holds {1:counts}. Check whether one is missing or the number is wrong.",
            "通报称有 {0} 条意见，实有：{1:counts}。请检查是否漏列或数字有误。"));

    /// <summary>RN303: declared issues differ from those found.</summary>
    public static RuleDescriptor IssueTotalMismatch { get; } = new(
        "RN303", nameof(IssueTotalMismatch), FindingSeverity.Warning,
        new("Declared issues differ from those found", "声明的问题数与实际不符"),
        new(
            "The notice declares {0} issues, but holds {1:counts}. Check whether an issue is missing or the number is wrong.",
            "通报称有 {0} 个问题，实有：{1:counts}。请检查是否漏列或数字有误。"));

    /// <summary>RN304: declared items differ from those found.</summary>
    public static RuleDescriptor ItemTotalMismatch { get; } = new(
        "RN304", nameof(ItemTotalMismatch), FindingSeverity.Warning,
        new("Declared items differ from those found", "声明的整改事项数与实际不符"),
        new(
            "The notice declares {0} items, but holds {1:counts}. Check whether an item is missing or the number is wrong.",
            "通报称有 {0} 项整改事项，实有：{1:counts}。请检查是否漏列或数字有误。"));

    /// <summary>RN305: declared measures differ from those found.</summary>
    public static RuleDescriptor MeasureTotalMismatch { get; } = new(
        "RN305", nameof(MeasureTotalMismatch), FindingSeverity.Warning,
        new("Declared measures differ from those found", "声明的措施数与实际不符"),
        new(
            "The notice declares {0} measures, but holds {1:counts}. Check whether measures were left out or the number is wrong.",
            "通报称有 {0} 条措施，实有：{1:counts}。请检查是否漏列或数字有误。"));

    /// <summary>RN306: declared progress does not add up.</summary>
    public static RuleDescriptor ProgressTotalMismatch { get; } = new(
        "RN306", nameof(ProgressTotalMismatch), FindingSeverity.Warning,
        new("Declared progress does not add up", "声明的进展数不相符"),
        new(
            "The notice declares {0} {1:term}, which does not agree with {2:counts}. Check the numbers and the statuses.",
            "通报称{1:term} {0} 个，与此不符：{2:counts}。请核对各项数字和状态。"));

    /// <summary>RN307: percentage does not follow from its numbers.</summary>
    public static RuleDescriptor PercentageMismatch { get; } = new(
        "RN307", nameof(PercentageMismatch), FindingSeverity.Warning,
        new("Percentage does not follow from its numbers", "百分比与数字不符"),
        new(
            "The text says {0}%, but {1} of {2} is {3}%. Correct the percentage or the numbers.",
            "文中称 {0}%，而 {2} 中的 {1} 应为 {3}%。请更正百分比或数字。"));

    /// <summary>RN308: an issue's own count differs from its content.</summary>
    public static RuleDescriptor OwnCountMismatch { get; } = new(
        "RN308", nameof(OwnCountMismatch), FindingSeverity.Warning,
        new("An issue's own count differs from its content", "问题自述的数量与内容不符"),
        new(
            "The issue says \"{0}\", but {1:counts} are there. Check whether one is missing or the number is wrong.",
            "问题自述“{0}”，实有：{1:counts}。请检查是否漏列或数字有误。"));
}
