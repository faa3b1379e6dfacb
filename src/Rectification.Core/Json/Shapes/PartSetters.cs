using System.Runtime.CompilerServices;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>Sets what all parts share.</summary>
/// <remarks>
/// Members of parts are <c>init</c>: only an object initializer may set them, and it wants all values at once. Reading has them one by
/// one, so the tables call the setters themselves, on parts nobody else has seen. The runtime binds such accessors ahead of time too.
/// </remarks>
internal static class PartSetters
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Extensions")]
    public static extern void SetExtensions(NoticePart part, ValueList<ExtensionMember> value);
}
