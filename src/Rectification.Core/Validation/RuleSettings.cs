using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Rectification.Validation;

/// <summary>Which rules are on, and how much their findings matter, by rule id or by family.</summary>
/// <remarks>
/// A key is an id (<c>RN201</c>), a family (<c>RN2xx</c>, or a prefix with a star: <c>RN2*</c>, <c>*</c> for all). An id beats a family, a longer
/// prefix beats a shorter one, whatever the order they were set in. A rule that no key names keeps its default severity.
/// Not safe to change while another thread reads; <see cref="ValidationOptions"/> takes a copy.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Settings by key; the name says what they are.")]
public sealed class RuleSettings : IEnumerable<KeyValuePair<string, RuleLevel>>
{
    private readonly SortedDictionary<string, RuleLevel> _levels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No setting: every rule with its default.</summary>
    public RuleSettings()
    {
    }

    /// <summary>A copy of other settings.</summary>
    /// <param name="other">The settings to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RuleSettings(RuleSettings other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Apply(other);
    }

    /// <summary>The number of settings.</summary>
    public int Count => _levels.Count;

    /// <summary>The setting for an id or a family.</summary>
    /// <param name="key">An id such as <c>RN201</c>, a family such as <c>RN2xx</c>, or a prefix with a star.</param>
    /// <exception cref="ArgumentException">Setting: the key is empty, or names neither a rule of the catalogue nor a family that has rules.</exception>
    /// <exception cref="KeyNotFoundException">Getting: nothing was set for exactly this key.</exception>
    public RuleLevel this[string key]
    {
        get => _levels[Normalize(key)];
        set => _levels[Normalize(key)] = value;
    }

    /// <summary>Takes over the settings of another, which win where both set the same key.</summary>
    /// <param name="other">The settings to take over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Apply(RuleSettings other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (key, level) in other._levels)
            _levels[key] = level;
    }

    /// <summary>What is set for a rule.</summary>
    /// <param name="rule">Any rule, one of the host's own too.</param>
    /// <returns>The setting for its id, else for the longest prefix, else its default severity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public RuleLevel LevelOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (_levels.Count == 0)
            return rule.DefaultSeverity;

        for (var length = rule.Id.Length; length >= 0; length--)
        {
            var key = length == rule.Id.Length ? rule.Id : rule.Id[..length] + "*";
            if (_levels.TryGetValue(key, out var level))
                return level;
        }

        return rule.DefaultSeverity;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, RuleLevel>> GetEnumerator() => _levels.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a key can be set: an id of the catalogue, a family of it, or anything of a host's own that does not begin with RN.</summary>
    /// <param name="key">Any text.</param>
    /// <returns>False for empty text and for keys that begin with RN and fit no rule.</returns>
    public static bool IsKnownKey(string? key)
    {
        if (string.IsNullOrWhiteSpace(key))
            return false;
        var normal = Fold(key);
        return !normal.StartsWith("RN", StringComparison.OrdinalIgnoreCase)
            || RuleCatalog.All.Any(rule => normal.EndsWith('*')
                ? rule.Id.StartsWith(normal[..^1], StringComparison.OrdinalIgnoreCase)
                : rule.Id.Equals(normal, StringComparison.OrdinalIgnoreCase));
    }

    private static string Normalize(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return IsKnownKey(key)
            ? Fold(key)
            : throw new ArgumentException($"There is no rule or family '{key}'; write an id such as RN201 or a family such as RN2xx. RuleCatalog.All lists all rules.", nameof(key));
    }

    /// <summary>RN2xx and RN2* are two ways to write one family.</summary>
    private static string Fold(string key)
    {
        var text = key.Trim();
        return text.EndsWith("xx", StringComparison.OrdinalIgnoreCase) ? text[..^2] + "*" : text;
    }
}
