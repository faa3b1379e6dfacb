using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json;

/// <summary>Reads and writes <see cref="ValueList{T}"/> as a JSON list in the types of a host.</summary>
/// <remarks>Nothing has to be registered; the list names it. Stateless.</remarks>
public sealed class ValueListConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A ValueList is a struct whose default is valid: no constructor is needed.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => ((IHasJsonConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).NewConverter();
}
