using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Rectification.Architecture.Tests.Types;

/// <summary>Finds what static fields of a type hold that can change: fields that can be set, and whatever is not known to stay as it is, such as collections, arrays, pools and caches, however deep.</summary>
internal static class StaticState
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // What these and types derived from them are made of is the same for ever. (Regular expressions and contexts of the serializer keep caches that change no answer.)
    private static readonly HashSet<string> Unchangeable =
    [
        "System.String", "System.Type", "System.Delegate", "System.StringComparer", "System.Text.Encoding", "System.Text.Encodings.Web.TextEncoder", "System.Text.RegularExpressions.Regex",
        "System.Buffers.SearchValues`1", "System.Text.CompositeFormat", "System.Collections.Frozen.FrozenSet`1", "System.Collections.Frozen.FrozenDictionary`2",
        "System.Collections.Immutable.ImmutableSortedDictionary`2", "System.Text.Json.Serialization.JsonSerializerContext", "CsvHelper.CsvWriterOptions",
    ];

    // Filled where they are made and then only read, which WriteFinder looks after.
    private static readonly HashSet<Type> Tables = [typeof(Dictionary<,>), typeof(HashSet<>), typeof(List<>)];

    public static IEnumerable<StaticThing> Of(Type type) =>
        type.GetFields(Static).Where(static field => !field.IsLiteral && IsOfTheSource(field)).SelectMany(static field => In(field));

    // What the compiler keeps for lambdas is nobody's; what it keeps for a property is.
    private static bool IsOfTheSource(FieldInfo field) => !field.Name.Contains('<', StringComparison.Ordinal) || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static IEnumerable<StaticThing> In(FieldInfo field)
    {
        if (!field.IsInitOnly)
            return [new(field, field, field.IsDefined(typeof(ThreadStaticAttribute)) ? "one for each thread" : "can be set")];
        return field.DeclaringType!.ContainsGenericParameters ? [] : Held(field, field, field.GetValue(null), new(ReferenceEqualityComparer.Instance));
    }

    private static IEnumerable<StaticThing> Held(FieldInfo field, FieldInfo holder, object? value, HashSet<object> seen)
    {
        if (value is null || Stays(value) || !value.GetType().IsValueType && !seen.Add(value))
            return [];
        var type = value.GetType();
        if (IsTable(type))
            return [new(field, holder, StaticThing.Table), .. ((System.Collections.IEnumerable)value).Cast<object?>().SelectMany(item => Held(field, holder, item, seen))];
        return IsOurs(type) ? FieldsOf(type).SelectMany(inner => Inside(field, inner, value, seen)) : [new(field, holder, type.ToString())];
    }

    private static IEnumerable<StaticThing> Inside(FieldInfo field, FieldInfo inner, object value, HashSet<object> seen) =>
        IsSetOnce(inner) ? Held(field, inner, inner.GetValue(value), seen) : [new(field, inner, "can be set")];

    private static bool Stays(object value) => value is Array { Length: 0 } or JsonSerializerOptions { IsReadOnly: true } || Stays(value.GetType());

    private static bool Stays(Type type) =>
        type.IsPrimitive || type.IsEnum || (type.IsValueType && type.Namespace!.StartsWith("System", StringComparison.Ordinal) && !type.IsGenericType) || IsListOfTheCompiler(type)
        || Bases(type).Any(static ancestor => Unchangeable.Contains((ancestor.IsGenericType ? ancestor.GetGenericTypeDefinition() : ancestor).FullName ?? ""));

    // What stands for [a, b, c] where a read-only list is asked for.
    private static bool IsListOfTheCompiler(Type type) => type.Name.StartsWith("<>z__ReadOnly", StringComparison.Ordinal);

    private static bool IsTable(Type type) => type.IsArray || (type.IsGenericType && Tables.Contains(type.GetGenericTypeDefinition()));

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Rectification", StringComparison.Ordinal) || type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) || type.Name == "KeyValuePair`2";

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type) => Bases(type).Where(IsOurs).SelectMany(static ancestor => ancestor.GetFields(Instance));

    // Read-only, a parameter of the constructor, a property that is set only while its object is made, or part of a value, which is copied.
    private static bool IsSetOnce(FieldInfo field) =>
        field.IsInitOnly || field.Name.EndsWith(">P", StringComparison.Ordinal) || field.DeclaringType!.IsValueType
        || (field.DeclaringType.GetProperty(StaticThing.NameOf(field), Instance | BindingFlags.DeclaredOnly)?.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
}
