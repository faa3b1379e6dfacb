namespace Rectification.Validation;

/// <summary>Every rule by its name. The list of all is <see cref="RuleCatalog.All"/>.</summary>
public static class Rules
{
    /// <summary>RN109: the text is not a rectification notice at all.</summary>
    public static RuleDescriptor NotANotice { get; } = new(
        "RN109", nameof(NotANotice), Severity.Error,
        ("Not a rectification notice", "不是整改情况通报"),
        ("The text is not a rectification notice: {0}.", "文本不是整改情况通报：{0}。"));
}
