using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Rectification.Architecture.Tests.PublicApi;

/// <summary>The public surface of an assembly as text: what a user can see, and nothing else.</summary>
/// <remarks>What the compiler writes into every record (equality, <c>ToString</c>, <c>Deconstruct</c>) is what "record" says, and left out.</remarks>
internal static class PublicApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        var types = assembly.GetExportedTypes().OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(TypeName.Of, StringComparer.Ordinal);
        foreach (var space in types.GroupBy(type => type.Namespace))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space)
                Print(text, type);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, Type type)
    {
        text.Append("  ").Append(Head(type)).Append('\n');
        var members = type.GetMembers(Declared).Where(IsShown).OrderBy(KindOrder).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(MemberText.Of, StringComparer.Ordinal);
        foreach (var member in members)
            text.Append("    ").Append(MemberText.Of(member)).Append('\n');
    }

    private static string Head(Type type)
    {
        // What a base type or another interface brings along need not be said again; that a type equals itself goes without saying.
        var inherited = type.GetInterfaces().SelectMany(one => one.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? [])
            .Append(typeof(IEquatable<>).MakeGenericType(type)).ToHashSet();
        IEnumerable<string> bases = type.IsEnum ? [] : type.GetInterfaces().Where(one => !inherited.Contains(one) && one.IsVisible).Select(TypeName.Of).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && !type.IsEnum)
            bases = bases.Prepend(TypeName.Of(parent));
        var list = string.Join(", ", bases);
        return $"{AttributeText.Of(type)}{Kind(type)} {TypeName.Of(type)}{(list.Length == 0 ? "" : $" : {list}")}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate";
        if (type.IsValueType)
            return $"{(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : "")}{(IsRecord(type) ? "record struct" : "struct")}";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return $"{modifier}{(IsRecord(type) ? "record" : "class")}";
    }

    private static int KindOrder(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        EventInfo => 3,
        _ => 4,
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static bool IsShown(MemberInfo member) => member switch
    {
        Type => false,
        FieldInfo { Name: "value__" } => false,
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => IsVisible(accessor)) && property.Name != "EqualityContract",
        ConstructorInfo constructor => IsVisible(constructor) && !IsWrittenByCompiler(constructor),
        MethodInfo method => IsVisible(method) && !IsAccessor(method) && !IsWrittenByCompiler(method),
        _ => true,
    };

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !IsExplicit(method);

    private static bool IsExplicit(MethodBase method) => !method.IsConstructor && method.Name.Contains('.', StringComparison.Ordinal);

    private static bool IsAccessor(MethodInfo method)
        => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsWrittenByCompiler(MethodBase method)
        => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || method.Name == "<Clone>$";
}
