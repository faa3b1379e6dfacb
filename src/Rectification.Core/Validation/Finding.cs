using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>One thing that is wrong, or worth a look, at one place of a notice.</summary>
/// <remarks>Equal when rule, severity, places and arguments are equal. Immutable, safe to share between threads.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Finding
{
    private const int MostNames = 8;

    /// <summary>The rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How much it matters: the rule's default unless the host set another.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Where in the notice: a JSON Pointer (RFC 6901) into the wire form; empty for the whole notice.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where in the text.</summary>
    /// <value>Null where the notice never was text, or the finding has no place in it (something is missing).</value>
    public SourceSpan? Source { get; init; }

    /// <summary>The values of the places in the rule's message.</summary>
    public ValueList<string> Arguments { get; init; }

    /// <summary>What to write instead.</summary>
    /// <value>Null where no correction suggests itself.</value>
    public string? SuggestedFix { get; init; }

    /// <summary>The other places it is about, such as the copies of a passage.</summary>
    /// <value>Empty by default.</value>
    public ValueList<FindingPlace> Related { get; init; }

    /// <summary>The message in the language of the current UI culture.</summary>
    public string Message => GetMessage();

    /// <summary>The message in Chinese for any Chinese culture, else in English.</summary>
    /// <param name="culture">The culture; null means the current UI culture.</param>
    /// <returns>One or two sentences.</returns>
    /// <remarks>
    /// The names of the related places fill the place behind the last argument. They are no argument: they change when something is
    /// inserted above.
    /// </remarks>
    public string GetMessage(CultureInfo? culture = null)
        => Rule.GetMessage(Related.IsEmpty ? Arguments : [.. Arguments, NamesOfRelated()], culture);

    private string NamesOfRelated()
    {
        var names = Related.Select(static place => place.Name).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? MessageTerms.SameText : string.Join('、', names.Take(MostNames)) + (names.Count > MostNames ? "…" : "");
    }

    /// <summary>Id, severity and path on one line.</summary>
    /// <remarks>Fit for logs: the message, which may quote a phone number or a name, is not in it.</remarks>
    public override string ToString() => $"{Rule.Id} {Severity} {Path}".TrimEnd();
}
