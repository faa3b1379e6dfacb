using System.Text.Json;

namespace Rectification.Architecture.Tests.Sources;

/// <summary>Whoever ships the packages knows under which licences.</summary>
public class ThirdPartyNoticeTests
{
    // Tools of the build, which no user gets.
    private static readonly string[] BuildOnly = ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.", "Microsoft.NET.ILLink.Tasks"];

    [Fact]
    public void Every_package_that_is_shipped_or_depended_on_is_named_with_its_licence()
    {
        var notice = File.ReadAllText(Repository.PathOf("NOTICE.md"));
        var packages = Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(folder => PackagesOf(Path.Combine(folder, "packages.lock.json")))
            .Distinct().Where(package => !BuildOnly.Any(tool => package.StartsWith(tool, StringComparison.Ordinal))).ToList();

        Assert.True(packages.Count > 10);
        Assert.DoesNotContain(packages, package => !notice.Contains(package, StringComparison.Ordinal));
    }

    private static IEnumerable<string> PackagesOf(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(lockFile));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project").Select(package => package.Name)];
    }
}
