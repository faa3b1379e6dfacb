using System.Reflection;
using System.Runtime.CompilerServices;

namespace Rectification.Architecture.Tests.PublicApi;

/// <summary>The attributes that are part of what a caller relies on.</summary>
internal static class AttributeText
{
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "ObsoleteAttribute", "FlagsAttribute", "JsonConverterAttribute", "JsonPropertyNameAttribute", "CollectionBuilderAttribute",
        "EditorBrowsableAttribute", "ExperimentalAttribute", "NotNullWhenAttribute", "RequiresUnreferencedCodeAttribute",
        "RequiresDynamicCodeAttribute", "AttributeUsageAttribute",
    };

    /// <summary>The attributes in brackets with a space after them, or nothing.</summary>
    /// <remarks>The compiler marks constructors of types with required members as obsolete for compilers that do not know these.</remarks>
    public static string Of(MemberInfo member)
        => Join(member.CustomAttributes.Where(attribute => member is not ConstructorInfo || attribute.AttributeType != typeof(ObsoleteAttribute)));

    /// <inheritdoc cref="Of(MemberInfo)"/>
    public static string Of(ParameterInfo parameter) => Join(parameter.CustomAttributes);

    /// <summary>Whether a host has to set the member.</summary>
    public static bool IsRequired(MemberInfo member) => member.IsDefined(typeof(RequiredMemberAttribute), inherit: false);

    private static string Join(IEnumerable<CustomAttributeData> attributes)
    {
        var texts = attributes.Where(attribute => Shown.Contains(attribute.AttributeType.Name))
            .Select(attribute => $"[{attribute.AttributeType.Name[..^"Attribute".Length]}{Arguments(attribute)}]")
            .Order(StringComparer.Ordinal);
        return string.Concat(texts.Select(text => $"{text} "));
    }

    private static string Arguments(CustomAttributeData attribute)
    {
        var values = attribute.ConstructorArguments.Select(argument => argument.Value is Type type ? TypeName.Of(type) : argument.ToString());
        return attribute.ConstructorArguments.Count == 0 ? "" : $"({string.Join(", ", values)})";
    }
}
