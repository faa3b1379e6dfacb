using System.ComponentModel;
using System.Globalization;

namespace Rectification.Validation;

/// <summary>What a host wants of a rule: a severity of its own choice, or nothing.</summary>
/// <remarks>
/// A <see cref="FindingSeverity"/> converts to the level of the same name. The words in a <c>.rectify.json</c> are these names in lower
/// case.
/// </remarks>
[TypeConverter(typeof(RuleLevelConverter))]
public readonly record struct RuleLevel
{
    private readonly FindingSeverity _severity;

    private RuleLevel(FindingSeverity severity) => (_severity, IsOn) = (severity, true);

    /// <summary>The rule is not run. Also the value of <c>default</c>.</summary>
    public static RuleLevel Off => default;

    /// <summary>Its findings are good to know.</summary>
    public static RuleLevel Info { get; } = new(FindingSeverity.Info);

    /// <summary>Its findings want a look.</summary>
    public static RuleLevel Warning { get; } = new(FindingSeverity.Warning);

    /// <summary>Its findings make the notice unusable.</summary>
    public static RuleLevel Error { get; } = new(FindingSeverity.Error);

    /// <summary>Whether the rule is run at all.</summary>
    public bool IsOn { get; }

    /// <summary>The severity of its findings.</summary>
    /// <value>Null where the rule is off.</value>
    public FindingSeverity? Severity => IsOn ? _severity : null;

    /// <summary>The level of the same name as a severity.</summary>
    /// <param name="severity">The severity findings shall have.</param>
    public static implicit operator RuleLevel(FindingSeverity severity) => FromSeverity(severity);

    /// <summary>The level of the same name as a severity.</summary>
    /// <param name="severity">The severity findings shall have.</param>
    /// <returns>The level; never <see cref="Off"/>.</returns>
    public static RuleLevel FromSeverity(FindingSeverity severity) => new(severity);

    /// <summary>Reads a level by its name.</summary>
    /// <param name="text"><c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>, in any case.</param>
    /// <param name="level">The level; <see cref="Off"/> where the name is none.</param>
    /// <returns>False for any other text, null included.</returns>
    public static bool TryParse(string? text, out RuleLevel level)
    {
        (var known, level) = text?.ToLowerInvariant() switch
        {
            "off" => (true, Off),
            "info" => (true, Info),
            "warning" => (true, Warning),
            "error" => (true, Error),
            _ => (false, Off),
        };
        return known;
    }

    /// <summary>The name for readers: <c>warning</c>, 警告.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>One word.</returns>
    public string GetName(CultureInfo? culture = null) => new LocalizedText(ToString(), !IsOn ? "关闭" : _severity switch
    {
        FindingSeverity.Error => "错误",
        FindingSeverity.Warning => "警告",
        _ => "提示",
    }).For(culture);

    /// <summary>The name in lower case, the same in every culture.</summary>
    public override string ToString() => !IsOn ? "off" : _severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
