using System.Globalization;
using System.Reflection;

namespace Rectification.Architecture.Tests.PublicApi;

/// <summary>One public member on one line, as C# would declare it.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MemberInfo member) => AttributeText.Of(member) + (member switch
    {
        ConstructorInfo constructor => $"{TypeName.Of(constructor.DeclaringType!)}({Parameters(constructor)})",
        PropertyInfo property => Property(property),
        FieldInfo field => Field(field),
        EventInfo happening => $"event {TypeName.Of(happening.EventHandlerType!)} {happening.Name}",
        MethodInfo method => Method(method),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "A kind of member the printer does not know."),
    });

    private static string Property(PropertyInfo property)
    {
        var accessor = (property.GetMethod ?? property.SetMethod)!;
        var name = property.GetIndexParameters() is { Length: > 0 } ? $"this[{Parameters(accessor)}]" : property.Name;
        var required = AttributeText.IsRequired(property) ? "required " : "";
        return $"{Modifiers(accessor)}{required}{TypeName.Of(Nullability.Create(property))} {name} {{ {Accessors(property)} }}";
    }

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get;" : "";
        if (property.SetMethod is not { } setter || !IsVisible(setter))
            return get;
        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
        return $"{get} {(isInit ? "init;" : "set;")}".TrimStart();
    }

    private static string Field(FieldInfo field)
    {
        if (field.IsLiteral)
            return $"const {TypeName.Of(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}";
        return $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeName.Of(Nullability.Create(field))} {field.Name}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeName.Of))}>" : "";
        return $"{Modifiers(method)}{TypeName.Of(Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Modifiers(MethodBase method)
    {
        var access = method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";
        if (method.IsStatic)
            return $"{access}{(method.IsAbstract ? "static abstract " : "static ")}";
        if (method.DeclaringType!.IsInterface || !method.IsVirtual || (method.IsFinal && !IsOverride(method)))
            return access;
        return access + (method.IsAbstract ? "abstract " : IsOverride(method) ? "override " : "virtual ");
    }

    private static bool IsOverride(MethodBase method)
        => method is MethodInfo one && one.GetBaseDefinition().DeclaringType != one.DeclaringType;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var direction = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : "";
        var value = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{AttributeText.Of(parameter)}{direction}{TypeName.Of(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter)
        => parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : Literal(parameter.RawDefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
