namespace Rectification.Primitives;

/// <summary>What all open enums share.</summary>
internal static class OpenEnum
{
    /// <summary>The wire name of every <c>default</c> value.</summary>
    public const string Unknown = "unknown";

    /// <summary>Reads a name as people and addresses write it: a known one in any case, any other as it is.</summary>
    /// <exception cref="FormatException">The text is empty or white space.</exception>
    public static T Parse<T>(string s)
        where T : struct, IOpenEnum<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse<T>(s, out var result)
            ? result
            : throw new FormatException($"A {typeof(T).Name} is a name such as '{T.Known[0].Value}', not empty.");
    }

    /// <summary>Reads a name without an exception.</summary>
    public static bool TryParse<T>(string? s, out T result)
        where T : struct, IOpenEnum<T>
    {
        result = default;
        if (string.IsNullOrWhiteSpace(s))
            return false;
        var name = s.Trim();
        foreach (var known in T.Known)
        {
            if (known.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                result = known;
                return true;
            }
        }

        result = T.From(name);
        return true;
    }

    /// <summary>Checks a wire name and says whether it is that of the <c>default</c> value.</summary>
    public static bool IsUnknown(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return value == Unknown;
    }
}
