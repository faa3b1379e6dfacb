using System.Collections.Concurrent;
using System.Reflection;

namespace Rectification.Fuzz.Contract;

/// <summary>The public properties of a type, looked up once.</summary>
internal static class Properties
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>Those that take no argument.</summary>
    public static PropertyInfo[] Of(Type type)
        => Known.GetOrAdd(type, asked => [.. asked.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)]);
}
