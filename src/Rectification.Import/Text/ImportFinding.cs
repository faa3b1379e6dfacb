using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Import.Text;

/// <summary>What the import reports of a text, wherever a stage notices it.</summary>
internal static class ImportFinding
{
    /// <summary>How many characters show a reader which stretch is meant.</summary>
    public const int ExcerptLength = 24;

    /// <summary>A finding with the severity its rule has by default.</summary>
    public static Finding Of(RuleDescriptor rule, SourceSpan? source, params ReadOnlySpan<string> arguments)
        => new() { Rule = rule, Severity = rule.DefaultSeverity, Source = source, Arguments = ValueList.Create(arguments) };

    /// <summary>The first words of a stretch.</summary>
    public static string Excerpt(ReadOnlySpan<char> words) => words[..Math.Min(words.Length, ExcerptLength)].ToString();
}
