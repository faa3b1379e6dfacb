namespace Rectification.Primitives;

/// <summary>What all open enums share.</summary>
internal static class OpenEnum
{
    /// <summary>The wire name of every <c>default</c> value.</summary>
    public const string Unknown = "unknown";

    /// <summary>Checks a wire name and says whether it is that of the <c>default</c> value.</summary>
    public static bool IsUnknown(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return value == Unknown;
    }
}
