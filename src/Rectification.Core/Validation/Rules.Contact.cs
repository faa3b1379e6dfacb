namespace Rectification.Validation;

/// <content>RN6xx: how the public can respond.</content>
public static partial class Rules
{
    /// <summary>RN601: malformed e-mail address.</summary>
    public static RuleDescriptor MalformedEmail { get; } = new(
        "RN601", nameof(MalformedEmail), FindingSeverity.Warning,
        new("Malformed e-mail address", "电子邮箱格式有误"),
        new(
            "\"{0}\" is not an e-mail address: {1:term}. Correct it so that people can write.",
            "“{0}”不是电子邮箱地址：{1:term}。请更正，以便群众来信。"));

    /// <summary>RN602: malformed telephone number.</summary>
    public static RuleDescriptor MalformedPhone { get; } = new(
        "RN602", nameof(MalformedPhone), FindingSeverity.Warning,
        new("Malformed telephone number", "电话号码格式有误"),
        new(
            "\"{0}\" is not a full telephone number: {1:term}. Write it like 025-66660000.",
            "“{0}”不是完整的电话号码：{1:term}。请写成 025-66660000 的形式。"));

    /// <summary>RN603: malformed postal code.</summary>
    public static RuleDescriptor MalformedPostalCode { get; } = new(
        "RN603", nameof(MalformedPostalCode), FindingSeverity.Warning,
        new("Malformed postal code", "邮政编码格式有误"),
        new(
            "\"{0}\" is not a postal code of six digits. Correct it.",
            "“{0}”不是六位邮政编码。请更正。"));

    /// <summary>RN604: no way to respond.</summary>
    public static RuleDescriptor NoWayToRespond { get; } = new(
        "RN604", nameof(NoWayToRespond), FindingSeverity.Info,
        new("No way to respond", "没有反馈渠道"),
        new(
            "The notice invites or owes a response, but gives no telephone number, e-mail address, mailbox or address. Add one.",
            "通报应接受群众监督，但没有电话、邮箱、信箱或地址。请补上。"));

    /// <summary>RN605: area code of another province.</summary>
    public static RuleDescriptor ForeignAreaCode { get; } = new(
        "RN605", nameof(ForeignAreaCode), FindingSeverity.Info,
        new("Area code of another province", "区号属于其他省份"),
        new(
            "The area code of \"{0}\" belongs to {1}, but the notice comes from {2}. Check for swapped digits.",
            "“{0}”的区号属于{1}，而通报来自{2}。请检查数字是否颠倒。"));
}
