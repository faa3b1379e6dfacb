using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json;

/// <summary>One thing that is wrong, or worth knowing, at one place of a JSON document.</summary>
/// <remarks>Equal when rule, place and arguments are equal. Immutable, safe to share between threads.</remarks>
public sealed record JsonProblem
{
    /// <summary>What is wrong; one of <see cref="Rules"/>.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Where in the document: a JSON Pointer (RFC 6901); empty for the document as a whole.</summary>
    public string Path { get; init; } = "";

    /// <summary>The line, from 1.</summary>
    /// <value>
    /// 0 where it cannot be known: inside a host's own document, where <see cref="System.Text.Json.JsonException.LineNumber"/> tells it.
    /// </value>
    public long Line { get; init; }

    /// <summary>The column, from 1, counted in UTF-16 code units as editors do.</summary>
    /// <value>0 where it cannot be known.</value>
    public long Column { get; init; }

    /// <summary>The values of the places in the rule's message.</summary>
    public ValueList<string> Arguments { get; init; }

    /// <summary>The message in the language of the current UI culture.</summary>
    public string Message => GetMessage();

    /// <summary>The message in Chinese for any Chinese culture, else in English.</summary>
    /// <param name="culture">The culture; null means the current UI culture.</param>
    /// <returns>What was found, what was expected and what to do.</returns>
    public string GetMessage(CultureInfo? culture = null) => Rule.GetMessage(Arguments, culture);

    /// <summary>The problem as a finding, for hosts that list both kinds together. Line and column have no place in a finding.</summary>
    /// <returns>A finding of the same rule, path and arguments.</returns>
    public Finding ToFinding() => new() { Rule = Rule, Severity = Rule.DefaultSeverity, Path = Path, Arguments = Arguments };

    /// <summary>Id, place and English message on one line.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {Line}, column {Column})");
        return $"{Rule.Id} at {(Path.Length == 0 ? "the document" : Path)}{place}: {GetMessage(CultureInfo.InvariantCulture)}";
    }
}
