using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>What a rule is called, how much it matters, and what it says in both languages.</summary>
/// <remarks>Descriptors are fixed; an id never changes its meaning and is never used again. Safe to share between threads.</remarks>
public sealed record RuleDescriptor
{
    private readonly string _english;
    private readonly string _chinese;
    private readonly string _englishTitle;
    private readonly string _chineseTitle;

    internal RuleDescriptor(string id, string name, Severity severity, (string English, string Chinese) title, (string English, string Chinese) message)
    {
        Id = id;
        Name = name;
        DefaultSeverity = severity;
        (_englishTitle, _chineseTitle) = title;
        (_english, _chinese) = message;
    }

    /// <summary>The stable id, such as <c>RN201</c>.</summary>
    public string Id { get; }

    /// <summary>The name in PascalCase, such as <c>NumberingGap</c>; also the anchor of its section in docs/rules.md.</summary>
    public string Name { get; }

    /// <summary>The family: the id with its last two digits as <c>xx</c>, such as <c>RN2xx</c>.</summary>
    public string Family => $"{Id[..3]}xx";

    /// <summary>How much a finding of this rule matters unless the host says otherwise.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>What the rule finds, in a few words.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>A phrase without a full stop.</returns>
    public string GetTitle(CultureInfo? culture = null) => IsChinese(culture) ? _chineseTitle : _englishTitle;

    /// <summary>The message with its places filled in.</summary>
    /// <param name="arguments">The values of the places {0}, {1}, … of the message.</param>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>One or two sentences: what is there, what was expected, what to do.</returns>
    /// <exception cref="FormatException">There are fewer arguments than places.</exception>
    public string GetMessage(ValueList<string> arguments, CultureInfo? culture = null)
        => string.Format(CultureInfo.InvariantCulture, GetMessageTemplate(culture), [.. arguments]);

    /// <summary>The message with its places {0}, {1}, … unfilled.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>The template.</returns>
    public string GetMessageTemplate(CultureInfo? culture = null) => IsChinese(culture) ? _chinese : _english;

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";

    private static bool IsChinese(CultureInfo? culture)
        => (culture ?? CultureInfo.CurrentUICulture).Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
