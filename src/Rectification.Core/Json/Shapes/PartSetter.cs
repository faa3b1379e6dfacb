using System.Diagnostics.CodeAnalysis;

namespace Rectification.Json.Shapes;

/// <summary>Sets members one by one, as reading comes by them.</summary>
/// <remarks>
/// Members of parts are <c>init</c>: only an object initializer may set them, and it wants all values at once. A delegate of the setter
/// does it on parts nobody else has seen, as fast as a call, trimmed and ahead of time too.
/// </remarks>
internal static class PartSetter
{
    public static Action<TPart, TValue> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TPart,
        TValue>(string property)
        => typeof(TPart).GetProperty(property)!.SetMethod!.CreateDelegate<Action<TPart, TValue>>();
}
