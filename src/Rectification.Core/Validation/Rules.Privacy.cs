namespace Rectification.Validation;

/// <content>RN8xx: personal data that a host may have to hide.</content>
public static partial class Rules
{
    /// <summary>RN801: identity-card number.</summary>
    public static RuleDescriptor IdentityNumber { get; } = new(
        "RN801", nameof(IdentityNumber), FindingSeverity.Info,
        new("Identity-card number", "身份证号码"),
        new(
            "The text holds an identity-card number ({0}). Redact it before it is shown to others.",
            "文中有身份证号码（{0}）。对外展示前请遮盖。"));

    /// <summary>RN802: mobile number or private e-mail address.</summary>
    public static RuleDescriptor PrivateContact { get; } = new(
        "RN802", nameof(PrivateContact), FindingSeverity.Info,
        new("Mobile number or private e-mail address", "手机号码或个人邮箱"),
        new(
            "The text holds a {0:term} ({1}). Check whether it is meant for the public, and redact it if not.",
            "文中有{0:term}（{1}）。请确认是否供公开使用，否则请遮盖。"));

    /// <summary>RN803: name beside a sanction.</summary>
    public static RuleDescriptor NamedPerson { get; } = new(
        "RN803", nameof(NamedPerson), FindingSeverity.Info,
        new("Name beside a sanction", "处分文字中的姓名"),
        new(
            "The words \"{0}\" name a person beside a sanction. Check whether the name may be shown, and redact it if not.",
            "“{0}”在处分文字中写出姓名。请确认能否公开，否则请遮盖。"));
}
