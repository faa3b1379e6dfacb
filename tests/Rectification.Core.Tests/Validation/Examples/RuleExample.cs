using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>A rule with a notice that breaks it and one that keeps it: tests run them, and docs/rules.md shows them.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Finds">What exactly it looks at, and what it leaves alone.</param>
/// <param name="Why">Why a reader or a host should care.</param>
/// <param name="Failing">Members laid over the sound notice, or a text for rules about texts.</param>
/// <param name="Passing">The same, in order.</param>
/// <param name="Path">Where the failing example is reported; null for rules about texts, which the import raises.</param>
internal sealed record RuleExample(RuleDescriptor Rule, string Finds, string Why, string Failing, string Passing, string? Path)
{
    public bool IsAboutText => Path is null;
}
