using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>Which namespaces a source file names: in a using directive of any kind, or in front of a name.</summary>
internal static partial class NamespaceMentions
{
    /// <summary>Every name that begins with Rectification, but for the namespace the file declares.</summary>
    /// <param name="source">The text of the file.</param>
    public static IEnumerable<string> Of(string source)
    {
        var code = Comment().Replace(source, "");
        return Name().Matches(code).Where(name => !IsDeclaration(code, name.Index)).Select(name => name.Value).Distinct(StringComparer.Ordinal);
    }

    private static bool IsDeclaration(string code, int at) => code.AsSpan(0, at).TrimEnd().EndsWith("namespace", StringComparison.Ordinal);

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bRectification(?:\.\w+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
