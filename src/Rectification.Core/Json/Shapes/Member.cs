using System.Diagnostics.CodeAnalysis;
using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>Makes the rows of the tables.</summary>
internal static class Member
{
    /// <summary>A member that may be absent.</summary>
    public static Member<TPart> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TPart, TValue>(
        string name, JsonValue<TValue> value, Func<TPart, TValue?> get, string property, string description)
        => new Member<TPart, TValue>(name, value, get, PartSetter.Of<TPart, TValue>(property), description);

    /// <summary>A member that stands in every part of its kind.</summary>
    public static Member<TPart> Required<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TPart, TValue>(
        string name, JsonValue<TValue> value, Func<TPart, TValue?> get, string property, string description)
        => new Member<TPart, TValue>(name, value, get, PartSetter.Of<TPart, TValue>(property), description) { IsRequired = true };
}
