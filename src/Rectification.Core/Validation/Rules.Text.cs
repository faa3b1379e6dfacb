namespace Rectification.Validation;

/// <content>RN7xx: what copying did to the words.</content>
public static partial class Rules
{
    /// <summary>RN701: watermark or copying noise.</summary>
    public static RuleDescriptor CopyingNoise { get; } = new(
        "RN701", nameof(CopyingNoise), FindingSeverity.Warning,
        new("Watermark or copying noise", "水印或复制杂质"),
        new(
            "The text holds words that are none of the notice, such as \"{0}\" ({1} in all). They were left out of the notice; remove them from the source.",
            "文本含有不属于通报的文字，如“{0}”（共 {1} 处）。导入时已略去，请从来源中删除。"));

    /// <summary>RN702: unbalanced quotation mark or bracket.</summary>
    public static RuleDescriptor UnbalancedQuote { get; } = new(
        "RN702", nameof(UnbalancedQuote), FindingSeverity.Warning,
        new("Unbalanced quotation mark or bracket", "引号或括号不配对"),
        new(
            "The {0} in \"{1}\" {2:term}. Add its counterpart or remove it.",
            "“{1}”中的 {0} {2:term}。请补全或删除。"));

    /// <summary>RN703: text pasted twice.</summary>
    public static RuleDescriptor PastedTwice { get; } = new(
        "RN703", nameof(PastedTwice), FindingSeverity.Warning,
        new("Text pasted twice", "文本重复粘贴"),
        new(
            "The passage of {0} characters that begins with \"{1}\" repeats what stands before. The copy was not read; remove it.",
            "以“{1}”开头的 {0} 字与前文重复。重复部分未读取，请删除。"));

    /// <summary>RN704: text cut off.</summary>
    public static RuleDescriptor Truncated { get; } = new(
        "RN704", nameof(Truncated), FindingSeverity.Warning,
        new("Text cut off", "文本被截断"),
        new(
            "The text ends in the middle of a sentence: \"{0}\". Get the rest from the source.",
            "文本在句中结束：“{0}”。请从来源补全。"));

    /// <summary>RN705: words blanked out.</summary>
    public static RuleDescriptor WordsBlankedOut { get; } = new(
        "RN705", nameof(WordsBlankedOut), FindingSeverity.Info,
        new("Words blanked out", "文字被遮盖"),
        new(
            "Words are blanked out in \"{0}\" ({1} places). Restore them, or mark the omission as such.",
            "“{0}”中有文字被遮盖（共 {1} 处）。请恢复，或注明略去。"));

    /// <summary>RN706: broken encoding.</summary>
    public static RuleDescriptor BrokenEncoding { get; } = new(
        "RN706", nameof(BrokenEncoding), FindingSeverity.Warning,
        new("Broken encoding", "编码损坏"),
        new(
            "The text holds {0} characters that show a broken encoding, first in \"{1}\". Decode the source again with its own encoding.",
            "文本有 {0} 个编码损坏的字符，首处为“{1}”。请按来源的编码重新解码。"));

    /// <summary>RN707: text that could not be placed.</summary>
    public static RuleDescriptor UnplacedText { get; } = new(
        "RN707", nameof(UnplacedText), FindingSeverity.Info,
        new("Text that could not be placed", "无法归位的文字"),
        new(
            "{0} characters that begin with \"{1}\" could not be placed in the outline. They stand in the segments only; read them by hand.",
            "以“{1}”开头的 {0} 字无法归入提纲，只保留在分段中。请人工阅读。"));

    /// <summary>RN708: a row of a table that does not fit its header.</summary>
    public static RuleDescriptor RowOutOfLine { get; } = new(
        "RN708", nameof(RowOutOfLine), FindingSeverity.Warning,
        new("Row that does not fit its header", "表格行与表头不符"),
        new(
            "Row {0} of the table, which begins with \"{1}\", does not fit the columns of its header. It was not read; check its cells against the source.",
            "表格第 {0} 行（以“{1}”开头）与表头各列对不上，未读取。请对照来源核对该行各格。"));
}
