namespace Rectification.Validation;

/// <content>RN5xx: numbers stated for what was achieved.</content>
public static partial class Rules
{
    /// <summary>RN501: count negative or not whole.</summary>
    public static RuleDescriptor CountNotWhole { get; } = new(
        "RN501", nameof(CountNotWhole), FindingSeverity.Error,
        new("Count negative or not whole", "数量为负数或非整数"),
        new(
            "The count {0} of {1:term} is negative or not a whole number, but people, cases and rules are counted whole. Correct the count.",
            "{1:term}的数量 {0} 为负数或非整数，而人、件、项应为整数。请更正。"));

    /// <summary>RN502: unit missing or not of the kind.</summary>
    public static RuleDescriptor UnitMismatch { get; } = new(
        "RN502", nameof(UnitMismatch), FindingSeverity.Warning,
        new("Unit missing or not of the kind", "单位缺失或与类别不符"),
        new(
            "The unit \"{0}\" does not fit {1:term}; one such as {2} was expected. Check unit and kind.",
            "单位“{0}”与{1:term}不符，应为 {2} 之类。请核对单位和类别。"));

    /// <summary>RN503: parts do not fit their stated sum.</summary>
    public static RuleDescriptor PartsExceedSum { get; } = new(
        "RN503", nameof(PartsExceedSum), FindingSeverity.Warning,
        new("Parts do not fit their stated sum", "分项与合计不符"),
        new(
            "The text states {0} in all, but its parts {1} add up to {2}. Correct the sum or the parts.",
            "文中合计为 {0}，而分项 {1} 之和为 {2}。请更正合计或分项。"));

    /// <summary>RN504: form of discipline unknown.</summary>
    public static RuleDescriptor DetailUnknown { get; } = new(
        "RN504", nameof(DetailUnknown), FindingSeverity.Info,
        new("Form of discipline unknown", "处分形式不明"),
        new(
            "\"{0}\" is no form of discipline that party or state rules know. Check the words.",
            "“{0}”不是党纪政务规定的处分形式。请核对用语。"));
}
