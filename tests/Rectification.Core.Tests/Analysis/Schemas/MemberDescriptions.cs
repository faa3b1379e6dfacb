using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rectification.Core.Tests.Analysis.Schemas;

/// <summary>What the comments of the library say of its types and members.</summary>
internal static partial class MemberDescriptions
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.ChangeExtension(typeof(Notice).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value, static member => Text(member.Element("summary")), StringComparer.Ordinal);

    public static string? Of(MemberInfo member)
        => Summaries.GetValueOrDefault(member is Type type ? $"T:{type.FullName}" : $"P:{member.DeclaringType!.FullName}.{member.Name}");

    private static string Text(XElement? element) => element is null ? "" : Space().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("langword")?.Value ?? see.Attribute("cref")!.Value.Split('.', '(')[^1],
        XElement other => other.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
