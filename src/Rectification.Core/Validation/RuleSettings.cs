using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Rectification.Validation;

/// <summary>Which rules are on, and how much their findings matter, by rule or by family.</summary>
/// <remarks>
/// A key is an id (<c>RN201</c>), the name of a rule (<c>NumberingGap</c>), its descriptor (<c>Rules.NumberingGap</c>), or a family
/// (<c>RN2xx</c>, or a prefix with a star: <c>RN2*</c>, <c>*</c> for all). A rule beats a family, a longer prefix beats a shorter one,
/// whatever the order they were set in. A rule that no key names keeps its default severity.
/// Settings can be changed until they are part of <see cref="ValidationOptions"/>: these hold a copy that refuses changes.
/// Equal when they say the same. Not safe to change while another thread reads; safe to share once read-only.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Settings by key; the name says what they are.")]
public sealed class RuleSettings : IDictionary<string, RuleLevel>, IEquatable<RuleSettings>
{
    private readonly SortedDictionary<string, RuleLevel> _levels = new(StringComparer.Ordinal);

    /// <summary>No setting: every rule with its default.</summary>
    public RuleSettings()
    {
    }

    /// <summary>A copy of other settings, which can be changed.</summary>
    /// <param name="other">The settings to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RuleSettings(RuleSettings other) => Apply(other);

    /// <inheritdoc/>
    public int Count => _levels.Count;

    /// <summary>Whether the settings refuse changes, as those of <see cref="ValidationOptions"/> do.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>The keys in the form they are kept in: ids, and prefixes with a star.</summary>
    public ICollection<string> Keys => _levels.Keys;

    /// <summary>The levels, in the order of <see cref="Keys"/>.</summary>
    public ICollection<RuleLevel> Values => _levels.Values;

    /// <summary>The setting for a rule or a family.</summary>
    /// <param name="key">An id, a name, a family such as <c>RN2xx</c>, or a prefix with a star.</param>
    /// <exception cref="ArgumentException">The key names neither a rule nor a family that has rules.</exception>
    /// <exception cref="InvalidOperationException">Setting: these settings are read-only.</exception>
    /// <exception cref="KeyNotFoundException">Getting: nothing was set for exactly this key.</exception>
    public RuleLevel this[string key]
    {
        get => _levels[Normalize(key)];
        set => Writable[Normalize(key)] = value;
    }

    /// <summary>The setting for a rule.</summary>
    /// <param name="rule">A rule of the library, such as <c>Rules.NumberingGap</c>, or of the host.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Setting: these settings are read-only.</exception>
    /// <exception cref="KeyNotFoundException">Getting: nothing was set for exactly this rule.</exception>
    public RuleLevel this[RuleDescriptor rule]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(rule);
            return this[rule.Id];
        }

        set
        {
            ArgumentNullException.ThrowIfNull(rule);
            this[rule.Id] = value;
        }
    }

    private SortedDictionary<string, RuleLevel> Writable => IsReadOnly
        ? throw new InvalidOperationException(
            "These rule settings belong to ValidationOptions and cannot be changed. Make a changed copy: options with { Rules = new(options.Rules) { [\"RN201\"] = RuleLevel.Off } }.")
        : _levels;

    /// <summary>Whether a key names a rule of the library or a family that has some.</summary>
    /// <param name="key">Any text.</param>
    /// <returns>False for any other text, and for ids of a host's own rules.</returns>
    public static bool IsKnownKey(string? key) => RuleKey.Normalize(key) is { } known && IsOfLibrary(known);

    /// <summary>Takes over the settings of another, which win where both set the same key.</summary>
    /// <param name="other">The settings to take over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="InvalidOperationException">These settings are read-only.</exception>
    public void Apply(RuleSettings other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (key, level) in other._levels)
            Writable[key] = level;
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

        var id = rule.Id.ToUpperInvariant();
        for (var length = id.Length; length >= 0; length--)
        {
            var key = length == id.Length ? id : id[..length] + "*";
            if (_levels.TryGetValue(key, out var level))
                return level;
        }

        return rule.DefaultSeverity;
    }

    /// <inheritdoc/>
    public void Add(string key, RuleLevel value) => Writable.Add(Normalize(key), value);

    /// <inheritdoc/>
    public void Clear() => Writable.Clear();

    /// <inheritdoc/>
    public bool ContainsKey(string key) => RuleKey.Normalize(key) is { } known && _levels.ContainsKey(known);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out RuleLevel value)
    {
        value = default;
        return RuleKey.Normalize(key) is { } known && _levels.TryGetValue(known, out value);
    }

    /// <inheritdoc/>
    public bool Remove(string key) => Writable.Remove(Normalize(key));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, RuleLevel>> GetEnumerator() => _levels.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(RuleSettings? other) => other is not null && _levels.SequenceEqual(other._levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSettings);

    /// <summary>A hash of the number of settings: they can change, their number seldom does while they are a key.</summary>
    public override int GetHashCode() => _levels.Count;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, RuleLevel>>.Add(KeyValuePair<string, RuleLevel> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, RuleLevel>>.Contains(KeyValuePair<string, RuleLevel> item)
        => TryGetValue(item.Key, out var level) && level == item.Value;

    void ICollection<KeyValuePair<string, RuleLevel>>.CopyTo(KeyValuePair<string, RuleLevel>[] array, int arrayIndex)
        => _levels.CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, RuleLevel>>.Remove(KeyValuePair<string, RuleLevel> item)
        => ((ICollection<KeyValuePair<string, RuleLevel>>)this).Contains(item) && Remove(item.Key);

    /// <summary>A copy that refuses changes.</summary>
    internal RuleSettings ToReadOnly() => IsReadOnly ? this : new(this) { IsReadOnly = true };

    /// <summary>Refuses changes from here on.</summary>
    internal void MakeReadOnly() => IsReadOnly = true;

    /// <summary>The first key that names none of these rules, nor one of the catalogue.</summary>
    internal string? FindUnknown(IReadOnlyCollection<RuleDescriptor> own)
        => _levels.Keys.FirstOrDefault(key => !IsOfLibrary(key) && !own.Any(rule => RuleKey.Names(key, rule.Id)));

    private static bool IsOfLibrary(string key) => RuleCatalog.All.Any(rule => RuleKey.Names(key, rule.Id));

    private static string Normalize(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RuleKey.Normalize(key)
            ?? throw new ArgumentException(
                $"There is no rule or family '{key}'; write an id such as RN201, a name such as NumberingGap or a family such as RN2xx. Rules.All lists all rules.", nameof(key));
    }
}
