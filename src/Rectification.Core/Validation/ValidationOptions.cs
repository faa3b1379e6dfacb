using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>How to validate. The defaults run every rule with its own severity; change a copy with <c>with</c>.</summary>
/// <remarks>Immutable, safe to share between threads. Keep and reuse one: the rules are arranged once per instance.</remarks>
public sealed record ValidationOptions
{
    private readonly RuleSettings _rules = new();
    private RuleSet? _ruleSet;

    /// <summary>The defaults.</summary>
    public ValidationOptions()
    {
    }

    // A changed copy arranges its rules anew.
    private ValidationOptions(ValidationOptions other)
    {
        _rules = other._rules;
        MaxIssueDepth = other.MaxIssueDepth;
        AdditionalRules = other.AdditionalRules;
    }

    /// <summary>The options used where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Severities and switches by rule id or family.</summary>
    /// <value>Empty by default. Copied when set; changing the settings afterwards has no effect.</value>
    public RuleSettings Rules
    {
        get => new(_rules);
        init => _rules = new(value);
    }

    /// <summary>How many levels of issues may stand below an aspect; a deeper one is RN206 and not looked into.</summary>
    /// <value>8 by default; at most 64.</value>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 64.</exception>
    public int MaxIssueDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, PointerPath.MaxIssueDepth);
            field = value;
        }
    } = 8;

    /// <summary>The host's own rules, run after those of the library at each part.</summary>
    /// <value>Empty by default.</value>
    public ValueList<NoticeRule> AdditionalRules { get; init; }

    /// <summary>What is set for a rule.</summary>
    /// <param name="rule">Any rule.</param>
    /// <returns>A level; the default severity of the rule where nothing is set.</returns>
    public RuleLevel LevelOf(RuleDescriptor rule) => _rules.LevelOf(rule);

    /// <summary>The rules that are on, arranged by the part they check. Two threads may both arrange them; either result serves.</summary>
    internal RuleSet RuleSet => _ruleSet ??= new RuleSet(this);
}
