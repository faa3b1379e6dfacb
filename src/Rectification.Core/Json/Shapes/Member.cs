using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>Makes the rows of the tables.</summary>
internal static class Member
{
    /// <summary>A member that may be absent.</summary>
    public static Member<TPart> Of<TPart, TValue>(
        string name, JsonValue<TValue> value, Func<TPart, TValue?> get, Action<TPart, TValue> set, string description)
        => new Member<TPart, TValue>(name, value, get, set, description);

    /// <summary>A member that stands in every part of its kind.</summary>
    public static Member<TPart> Required<TPart, TValue>(
        string name, JsonValue<TValue> value, Func<TPart, TValue?> get, Action<TPart, TValue> set, string description)
        => new Member<TPart, TValue>(name, value, get, set, description) { IsRequired = true };
}
