using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Types;

/// <summary>Finds the places of a source where an array or a collection of some name is changed.</summary>
internal static class WriteFinder
{
    private const string Changes = "Add|AddRange|Append|Clear|EnsureCapacity|ExceptWith|Insert|IntersectWith|Push|Remove|RemoveAll|RemoveAt|RemoveWhere|Reverse|SetValue|Sort|TryAdd|UnionWith";

    /// <param name="source">The source.</param>
    /// <param name="name">The name, as <c>Words</c> or <c>SectionWords.Words</c>.</param>
    public static IEnumerable<string> Find(string source, string name)
    {
        if (!source.Contains(name, StringComparison.Ordinal))
            return [];
        name = $@"(?<![\w.]){Regex.Escape(name)}";
        return Regex.Matches(source, $@"{name}!?(\[[^\]\n]*\])+\s*(\+\+|--|[-+*/|&^?]*=(?![=>]))"
            + $@"|{name}\.({Changes})\("
            + $@"|Array\.(Clear|Fill|Resize|Reverse|Sort)\((ref )?{name}\b|CollectionsMarshal\.\w+\({name}\b|\bref {name}\b|{name}\.As(Span|Memory)\(").Select(static match => match.Value);
    }
}
