using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>What a rule is called, how much it matters, and what it says in both languages.</summary>
/// <remarks>
/// Equal when all texts are equal. Immutable, safe to share between threads. The ids of this library begin with RN; an id never
/// changes its meaning and is never used again. A host describes its own rules with ids of its own.
/// </remarks>
public sealed record RuleDescriptor
{
    /// <summary>Describes a rule.</summary>
    /// <param name="id">The stable id: letters, then digits, the last two of which number the rule within its family.</param>
    /// <param name="name">The name in PascalCase.</param>
    /// <param name="severity">How much a finding matters unless the host says otherwise.</param>
    /// <param name="title">What the rule finds, in a few words.</param>
    /// <param name="message">What is there, what was expected and what to do, with places {0}, {1}, … for a finding's arguments.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> or <paramref name="name"/> is empty, or the id does not end in two digits.
    /// </exception>
    public RuleDescriptor(string id, string name, FindingSeverity severity, LocalizedText title, LocalizedText message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (id.Length < 3 || !char.IsAsciiDigit(id[^1]) || !char.IsAsciiDigit(id[^2]))
            throw new ArgumentException($"The rule id '{id}' does not end in two digits; write one like RN201.", nameof(id));

        Id = id;
        Name = name;
        DefaultSeverity = severity;
        Title = title;
        Message = message;
        Family = id[..^2] + "xx";
    }

    /// <summary>The stable id, such as <c>RN201</c>.</summary>
    public string Id { get; }

    /// <summary>The name in PascalCase, such as <c>NumberingGap</c>.</summary>
    public string Name { get; }

    /// <summary>The family: the id with its last two digits as <c>xx</c>, such as <c>RN2xx</c>.</summary>
    public string Family { get; }

    /// <summary>How much a finding of this rule matters unless the host says otherwise.</summary>
    public FindingSeverity DefaultSeverity { get; }

    /// <summary>What the rule finds, in a few words, without a full stop.</summary>
    public LocalizedText Title { get; }

    /// <summary>
    /// The message with its places: <c>{0}</c> takes an argument as it is, <c>{0:term}</c> a word of the library in the reader's
    /// language, <c>{0:counts}</c> a list of counted words.
    /// </summary>
    public LocalizedText Message { get; }

    /// <summary>The page and anchor that explain the rule, to show to people.</summary>
    /// <value>
    /// Null for a rule of a host's own, whose page only the host knows. Until the project has a public address, the host is
    /// rectification.example, which never resolves.
    /// </value>
    public Uri? HelpLink => IsLibraryId(Id) ? new($"https://rectification.example/blob/main/docs/rules.md#{Id.ToLowerInvariant()}") : null;

    /// <summary>What the rule finds, in a few words.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>A phrase without a full stop.</returns>
    public string GetTitle(CultureInfo? culture = null) => Title.For(culture);

    /// <summary>The message with its places filled in.</summary>
    /// <param name="arguments">The values of the places.</param>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>One or two sentences: what is there, what was expected, what to do.</returns>
    /// <exception cref="FormatException">There are fewer arguments than places.</exception>
    public string GetMessage(ValueList<string> arguments, CultureInfo? culture = null)
        => MessageTemplate.Fill(Message.For(culture), arguments, LocalizedText.IsChinese(culture));

    /// <summary>The message with its places unfilled.</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>The template.</returns>
    public string GetMessageTemplate(CultureInfo? culture = null) => Message.For(culture);

    /// <summary>Whether an id or a family belongs to the library.</summary>
    internal static bool IsLibraryId(string id) => id.StartsWith("RN", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
