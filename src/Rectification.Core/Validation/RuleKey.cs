namespace Rectification.Validation;

/// <summary>The forms in which a host names a rule or a family, and the one form they are kept in.</summary>
internal static class RuleKey
{
    /// <summary>The kept form: an id, or a prefix with a star.</summary>
    /// <returns>Null for a text that can name no rule.</returns>
    public static string? Normalize(string? key)
    {
        if (string.IsNullOrWhiteSpace(key))
            return null;
        var text = key.Trim();
        if (RuleCatalog.FindByName(text) is { } named)
            return named.Id;
        var folded = text.EndsWith("xx", StringComparison.OrdinalIgnoreCase) ? text[..^2] + "*" : text;
        return IsFamily(folded) || EndsInTwoDigits(folded) ? Checked(folded.ToUpperInvariant()) : null;
    }

    /// <summary>Whether the kept form of a key names this rule.</summary>
    public static bool Names(string key, string id)
        => IsFamily(key)
            ? id.StartsWith(key[..^1], StringComparison.OrdinalIgnoreCase)
            : id.Equals(key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the key is a prefix with a star.</summary>
    public static bool IsFamily(string key) => key.EndsWith('*');

    // Ids of the library are known here; those of a host when its options are first used.
    private static string? Checked(string key)
        => !RuleDescriptor.IsLibraryId(key) || RuleCatalog.All.Any(rule => Names(key, rule.Id)) ? key : null;

    private static bool EndsInTwoDigits(string key) => key.Length > 2 && char.IsAsciiDigit(key[^1]) && char.IsAsciiDigit(key[^2]);
}
