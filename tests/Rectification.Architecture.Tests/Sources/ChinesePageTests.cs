using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Sources;

/// <summary>A page in Chinese is found from where its readers come from, and shows code that the English page shows.</summary>
public partial class ChinesePageTests
{
    private const string Ending = ".zh-CN.md";

    public static TheoryData<string> Pages { get; } =
    [
        .. new[] { ".", "docs" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*" + Ending).Select(file => $"{folder}/{Path.GetFileName(file)}"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Pages))]
    public void A_Chinese_page_and_its_English_one_lead_to_each_other(string page)
    {
        var chinese = Path.GetFileName(page);
        var english = Path.GetFileName(EnglishOf(page));

        Assert.Contains($"({english})", File.ReadAllText(Repository.PathOf(page)), StringComparison.Ordinal);
        Assert.Contains($"({chinese})", File.ReadAllText(Repository.PathOf(EnglishOf(page))), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_site_and_the_Chinese_readme_name_every_Chinese_page(string page)
    {
        var address = page.Replace("./", "", StringComparison.Ordinal);

        Assert.Contains($"href: {address}\n", File.ReadAllText(Repository.PathOf("eng", "site", "toc.yml")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(address == "README" + Ending || File.ReadAllText(Repository.PathOf("README" + Ending)).Contains($"({address})", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Code_on_a_Chinese_page_is_that_of_the_English_one_but_for_its_words(string page)
    {
        // The readme prints names for readers, which its English page does not need.
        var english = CodeOf(EnglishOf(page));
        Assert.All(page == "./README" + Ending ? [] : CodeOf(page), block => Assert.Contains(block, english));
    }

    private static string EnglishOf(string page) => page.Replace(Ending, ".md", StringComparison.Ordinal);

    private static List<string> CodeOf(string page)
        => [.. Block().Matches(File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n")).Select(block => Words().Replace(block.Value, "\"\""))];

    [GeneratedRegex(@"```csharp\n.*?```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"\n]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
