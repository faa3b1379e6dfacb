using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>How to validate. The defaults run every rule with its own severity; change a copy with <c>with</c>.</summary>
/// <remarks>
/// Immutable, safe to share between threads. Keep and reuse one: the rules are arranged once per instance. The first use throws
/// <see cref="InvalidOperationException"/> where a setting names no rule, or a rule of the host has an id that belongs to the library.
/// </remarks>
public sealed record ValidationOptions
{
    /// <summary>The deepest nesting of issues that a host can allow.</summary>
    public const int DeepestIssue = 64;

    private RuleSet? _ruleSet;

    /// <summary>The defaults.</summary>
    public ValidationOptions()
    {
    }

    // A changed copy arranges its rules anew.
    private ValidationOptions(ValidationOptions other)
    {
        Rules = other.Rules;
        MaxIssueDepth = other.MaxIssueDepth;
        AdditionalRules = other.AdditionalRules;
    }

    /// <summary>The options used where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Severities and switches by rule id or family.</summary>
    /// <value>Empty by default. Copied when set; the copy is read-only, and throws where it is changed.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleSettings Rules
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToReadOnly();
        }
    } = new RuleSettings().ToReadOnly();

    /// <summary>How many levels of issues may stand below an aspect; a deeper one is RN206 and not looked into.</summary>
    /// <value>8 by default; at most 64.</value>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 64.</exception>
    public int MaxIssueDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestIssue);
            field = value;
        }
    } = 8;

    /// <summary>The host's own rules, run after those of the library at each part.</summary>
    /// <value>Empty by default.</value>
    public ValueList<NoticeRule> AdditionalRules { get; init; }

    /// <summary>What is set for a rule.</summary>
    /// <param name="rule">Any rule.</param>
    /// <returns>A level; the default severity of the rule where nothing is set.</returns>
    public RuleLevel LevelOf(RuleDescriptor rule) => Rules.LevelOf(rule);

    /// <summary>How much a finding matters under these options.</summary>
    /// <remarks>A rule may play a finding down, as a passage that is retold and not copied; no setting raises that again.</remarks>
    /// <param name="finding">Any finding, also one of an import.</param>
    /// <returns>Null where its rule is off.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FindingSeverity? SeverityOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var chosen = LevelOf(finding.Rule).Severity;
        return finding.Severity < finding.Rule.DefaultSeverity && chosen > finding.Severity ? finding.Severity : chosen;
    }

    /// <summary>Looks for settings that validation could not use.</summary>
    /// <exception cref="InvalidOperationException">
    /// A setting names no rule, or a rule of the host takes an id that is not its own.
    /// </exception>
    internal void Check() => _ = RuleSet;

    /// <summary>Whether both say the same: the same settings, the same depth, the same rules of the host.</summary>
    /// <param name="other">Other options.</param>
    /// <returns>False for null. Whether options were used before makes no difference.</returns>
    public bool Equals(ValidationOptions? other)
        => other is not null && MaxIssueDepth == other.MaxIssueDepth && Rules.Equals(other.Rules)
            && AdditionalRules.Equals(other.AdditionalRules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MaxIssueDepth, Rules, AdditionalRules);

    /// <summary>The rules that are on, arranged by the part they check. Two threads may both arrange them; either result serves.</summary>
    internal RuleSet RuleSet => _ruleSet ??= new RuleSet(this);
}
