using System.Xml.Linq;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>Dependencies point one way: Cli → Reporting, Documents, Import → Core.</summary>
public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Rectification.Core"] = [],
        ["Rectification.Import"] = ["Rectification.Core"],
        ["Rectification.Documents"] = ["Rectification.Core", "Rectification.Import"],
        ["Rectification.Reporting"] = ["Rectification.Core", "Rectification.Import"],
        ["Rectification.Cli"] = ["Rectification.Core", "Rectification.Import", "Rectification.Documents", "Rectification.Reporting"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_references_only_those_below_it(string project)
    {
        var references = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Contains(project, Allowed.Keys);
        Assert.Empty(references.Except(Allowed[project], StringComparer.Ordinal));
    }
}
