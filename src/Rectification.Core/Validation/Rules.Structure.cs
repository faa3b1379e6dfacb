namespace Rectification.Validation;

/// <content>RN2xx: the outline of the findings, its numbers and its contents.</content>
public static partial class Rules
{
    /// <summary>RN201: gap in the numbering.</summary>
    public static RuleDescriptor NumberingGap { get; } = new(
        "RN201", nameof(NumberingGap), FindingSeverity.Warning,
        new("Gap in the numbering", "编号不连续"),
        new(
            "After {0:term} comes {1:term}, where {2} was expected. Check whether an item is missing or the number is mistyped.",
            "{0:term}之后是{1:term}，应为 {2}。请检查是否漏项或编号有误。"));

    /// <summary>RN202: number repeated or out of order.</summary>
    public static RuleDescriptor NumberingOutOfOrder { get; } = new(
        "RN202", nameof(NumberingOutOfOrder), FindingSeverity.Warning,
        new("Number repeated or out of order", "编号重复或错序"),
        new(
            "The number {1} comes after {0} and {2:term}; {3} was expected. Renumber the item.",
            "编号 {0} 之后的 {1} {2:term}，应为 {3}。请重新编号。"));

    /// <summary>RN203: aspect without content.</summary>
    public static RuleDescriptor EmptyAspect { get; } = new(
        "RN203", nameof(EmptyAspect), FindingSeverity.Warning,
        new("Aspect without content", "方面没有内容"),
        new(
            "The aspect \"{0}\" holds neither an issue nor a measure. Say what was put right, or check whether text is missing.",
            "方面“{0}”没有问题，也没有措施。请写明整改内容，或检查是否缺失文字。"));

    /// <summary>RN204: issue without measures.</summary>
    public static RuleDescriptor IssueWithoutMeasures { get; } = new(
        "RN204", nameof(IssueWithoutMeasures), FindingSeverity.Warning,
        new("Issue without measures", "问题没有整改措施"),
        new(
            "The issue \"{0}\" says nothing of what was done about it. State the measures, or check whether text is missing.",
            "问题“{0}”没有说明采取了什么措施。请写明整改措施，或检查是否缺失文字。"));

    /// <summary>RN205: the same text twice.</summary>
    public static RuleDescriptor RepeatedText { get; } = new(
        "RN205", nameof(RepeatedText), FindingSeverity.Warning,
        new("The same text twice", "文字重复使用"),
        new(
            "The {0:term} \"{1}\" stands in {2:term} as well. Each issue wants words of its own; check which of them was pasted.",
            "{0:term}“{1}”在 {2:term} 同样出现。每个问题应有各自的内容，请检查哪一处是误贴。"));

    /// <summary>RN206: issues nested too deep.</summary>
    public static RuleDescriptor NestingTooDeep { get; } = new(
        "RN206", nameof(NestingTooDeep), FindingSeverity.Error,
        new("Issues nested too deep", "问题层级过深"),
        new(
            "Issues nest more than {0} levels deep here; what lies deeper was not checked. Flatten the outline, or raise ValidationOptions.MaxIssueDepth.",
            "此处问题嵌套超过 {0} 层，更深的内容未检查。请减少层级，或调高 ValidationOptions.MaxIssueDepth。"));

    /// <summary>RN207: empty title or text.</summary>
    public static RuleDescriptor EmptyText { get; } = new(
        "RN207", nameof(EmptyText), FindingSeverity.Error,
        new("Empty title or text", "标题或正文为空"),
        new(
            "The {0:term} is empty or white space. Write its words, or leave the item out.",
            "{0:term}为空或只有空白。请填写文字，或删去该项。"));

    /// <summary>RN208: control character.</summary>
    public static RuleDescriptor ControlCharacter { get; } = new(
        "RN208", nameof(ControlCharacter), FindingSeverity.Error,
        new("Control character", "含有控制字符"),
        new(
            "The text holds the control character {0} at offset {1}. Remove it; it stems from a faulty conversion.",
            "文字第 {1} 位有控制字符 {0}。请删除，它来自有误的转换。"));

    /// <summary>RN209: many measures repeat others.</summary>
    public static RuleDescriptor ManyRepeatedTexts { get; } = new(
        "RN209", nameof(ManyRepeatedTexts), FindingSeverity.Warning,
        new("Many measures repeat others", "多处措施重复"),
        new(
            "{0} of {1} measures repeat others, the first with the words \"{2}\". Answer each issue by itself; the places are listed with this finding.",
            "{1} 条措施中有 {0} 条与其他措施重复，首处为“{2}”。请逐一作答；各处位置附于本条。"));

    /// <summary>RN210: another reading of the outline fits as well.</summary>
    public static RuleDescriptor UncertainOutline { get; } = new(
        "RN210", nameof(UncertainOutline), FindingSeverity.Info,
        new("Outline that can be read in another way", "提纲可作另一种理解"),
        new(
            "What begins with \"{0}\" was read as {1:term}, but {2:term} fits nearly as well. Look at this place; rules about the outline raise no warning here.",
            "以“{0}”开头的内容按{1:term}读取，但理解为{2:term}也几乎同样合适。请人工查看；此处的提纲规则不作警告。"));
}
