namespace Rectification.Validation;

/// <content>RN9xx: what can be wrong with a JSON document that is read as a notice. What each costs in each mode stands in
/// docs/wire-format.md.</content>
public static partial class Rules
{
    /// <summary>RN901: the text is not JSON, or ends early.</summary>
    public static RuleDescriptor Malformed { get; } = new(
        "RN901", nameof(Malformed), FindingSeverity.Error,
        new("Not well-formed JSON", "不是合法的 JSON"),
        new("This is not well-formed JSON: {0} Correct the document here; what stands before was read.", "JSON 格式有误：{0} 请修正此处；此前的内容已读取。"));

    /// <summary>RN902: a value of another JSON type than the member holds.</summary>
    public static RuleDescriptor WrongType { get; } = new(
        "RN902", nameof(WrongType), FindingSeverity.Error,
        new("Wrong type", "类型不符"),
        new("Expected {0}, found {1}. Write a value of that type.", "此处应为 {0}，实际为 {1}。请改用该类型的值。"));

    /// <summary>RN903: a member or a name that differs from a known one in upper and lower case only.</summary>
    public static RuleDescriptor WrongCase { get; } = new(
        "RN903", nameof(WrongCase), FindingSeverity.Error,
        new("Wrong case", "大小写不符"),
        new("\"{1}\" differs from \"{0}\" in case only. Write \"{0}\".", "“{1}”与“{0}”仅大小写不同，请写作“{0}”。"));

    /// <summary>RN904: a member that stands twice in one object.</summary>
    public static RuleDescriptor DuplicateMember { get; } = new(
        "RN904", nameof(DuplicateMember), FindingSeverity.Error,
        new("Duplicate member", "成员重复"),
        new("The member \"{0}\" stands more than once in one object. Keep one; the last counts where reading goes on.",
            "成员“{0}”在同一对象中重复出现，请只保留一个；继续读取时以最后一个为准。"));

    /// <summary>RN905: a member the version the document states does not have.</summary>
    public static RuleDescriptor UnknownMember { get; } = new(
        "RN905", nameof(UnknownMember), FindingSeverity.Error,
        new("Unknown member", "未知成员"),
        new("Version {1} has no member \"{0}\" here. Correct the name, remove it, or state the later version that has it.",
            "版本 {1} 在此处没有成员“{0}”。请更正名称、删除该成员，或写明含有该成员的更高版本。"));

    /// <summary>RN906: a name that this version does not know in a set that later versions may extend. It is kept.</summary>
    public static RuleDescriptor UnknownName { get; } = new(
        "RN906", nameof(UnknownName), FindingSeverity.Info,
        new("Unknown name", "未知名称"),
        new("\"{0}\" is not a name this version knows. It is kept as it is.", "当前版本不认识名称“{0}”，已原样保留。"));

    /// <summary>
    /// RN907: a value of the right type that cannot be: a date that does not exist, a number out of range, an empty name.
    /// </summary>
    public static RuleDescriptor InvalidValue { get; } = new(
        "RN907", nameof(InvalidValue), FindingSeverity.Error,
        new("Invalid value", "值无效"),
        new("Expected {0}, found {1}. Correct the value or leave the member out.", "此处应为 {0}，实际为 {1}。请更正该值或省略该成员。"));

    /// <summary>RN908: the document was written by a later minor version. It is read, and what is not known here is kept.</summary>
    public static RuleDescriptor LaterVersion { get; } = new(
        "RN908", nameof(LaterVersion), FindingSeverity.Info,
        new("Later minor version", "较新的次版本"),
        new("The document is of version {0}, this library knows {1}. Members it does not know are kept as they are.",
            "文档版本为 {0}，本库支持 {1}；不认识的成员原样保留。"));

    /// <summary>RN909: the document is of another major version, or states no version that can be read.</summary>
    public static RuleDescriptor OtherVersion { get; } = new(
        "RN909", nameof(OtherVersion), FindingSeverity.Error,
        new("Other major version", "主版本不符"),
        new("The document is of version {0}, this library reads 1.x. Use a release of this library that reads version {0}, or write the document as 1.x.", "文档版本为 {0}，本库只读取 1.x。请使用支持版本 {0} 的库，或将文档另存为 1.x。"));

    /// <summary>RN910: a required member is absent or null.</summary>
    public static RuleDescriptor MissingMember { get; } = new(
        "RN910", nameof(MissingMember), FindingSeverity.Error,
        new("Missing member", "缺少成员"),
        new("The required member \"{0}\" is missing. Add it.", "缺少必需的成员“{0}”，请补充。"));

    /// <summary>RN911: null stands in a list.</summary>
    public static RuleDescriptor NullInList { get; } = new(
        "RN911", nameof(NullInList), FindingSeverity.Error,
        new("Null in a list", "列表中含 null"),
        new("A list holds no null. Remove it.", "列表中不允许出现 null，请删除。"));

    /// <summary>RN912: a limit is exceeded.</summary>
    public static RuleDescriptor LimitExceeded { get; } = new(
        "RN912", nameof(LimitExceeded), FindingSeverity.Error,
        new("Limit exceeded", "超出限制"),
        new("{0} is limited to {1}, and the document goes beyond. Split it, or raise NoticeJsonReadOptions.{0} where that allows more.",
            "{0} 的上限为 {1}，文档已超出。请拆分文档，或在允许范围内调高 NoticeJsonReadOptions.{0}。"));

    /// <summary>RN913: a text that is not valid Unicode: broken UTF-8, or half of a surrogate pair.</summary>
    public static RuleDescriptor BrokenText { get; } = new(
        "RN913", nameof(BrokenText), FindingSeverity.Error,
        new("Broken text", "文本损坏"),
        new("The text is not valid Unicode (broken UTF-8, or half of a surrogate pair): {0}. Repair it at its source.",
            "文本不是有效的 Unicode（UTF-8 损坏或代理对不完整）：{0}。请在源头修复。"));
}
