using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Rectification.Import;

namespace Rectification.Fuzz.Inputs;

/// <summary>
/// Every word that the import looks for, taken from its tables: whatever a static field of any of its types holds, inside lists and tuples too. A word that is added to a table is swept from
/// the next run on.
/// </summary>
internal static class WordTables
{
    private const int Longest = 16;

    /// <summary>The words of each table, in a fixed order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Tables { get; } =
        [.. typeof(NoticeImporter).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters).OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Held).Where(words => words.Count > 0)];

    /// <summary>The words of all tables, each once, in a fixed order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Tables.SelectMany(words => words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<List<string>> Held(Type type)
        => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType != typeof(char[]))
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => Words(field.GetValue(null)).Where(word => word.Length is > 0 and <= Longest && word.Any(character => character > '\u007F')).ToList());

    private static IEnumerable<string> Words(object? value) => value switch
    {
        string word => [word],
        IDictionary => [],
        IEnumerable items => items.Cast<object?>().SelectMany(Words),
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Words(tuple[i])),
        _ => [],
    };
}
