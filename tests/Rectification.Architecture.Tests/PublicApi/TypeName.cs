using System.Reflection;

namespace Rectification.Architecture.Tests.PublicApi;

/// <summary>Names of types as C# writes them, with the question marks of nullable references.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    /// <summary>A type whose nullability is not known or has no meaning.</summary>
    public static string Of(Type type) => Of(type, info: null);

    /// <summary>A type with what the compiler noted about its nullability.</summary>
    public static string Of(NullabilityInfo info) => Of(info.Type, info);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, info);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Of(value)}?";

        var mark = info is { Type.IsValueType: false, ReadState: NullabilityState.Nullable } ? "?" : "";
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, info?.ElementType)}[]{mark}";
        return $"{Plain(type, info)}{mark}";
    }

    private static string Plain(Type type, NullabilityInfo? info)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;

        var prefix = type.IsNested ? $"{Of(type.DeclaringType!)}." : "";
        if (!type.IsGenericType)
            return prefix + type.Name;

        var arguments = type.GetGenericArguments();
        var own = arguments.Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToArray();
        if (own.Length == 0)
            return prefix + type.Name;
        var names = own.Select(argument => Of(argument, NullabilityOf(argument, arguments, info)));
        return $"{prefix}{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", names)}>";
    }

    private static NullabilityInfo? NullabilityOf(Type argument, Type[] arguments, NullabilityInfo? info)
        => info?.GenericTypeArguments is { Length: > 0 } known && known.Length == arguments.Length ? known[Array.IndexOf(arguments, argument)] : null;
}
