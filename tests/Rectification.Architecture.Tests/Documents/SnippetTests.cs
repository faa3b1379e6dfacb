using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Documents;

/// <summary>What documents show is what compiles.</summary>
public partial class SnippetTests
{
    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md"))
        .Where(path => File.ReadAllText(path).Contains("<!-- snippet: ", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_in_a_document_is_the_compiled_snippet_of_that_name(string document)
    {
        var folder = Repository.PathOf("tests", "Rectification.Architecture.Tests", "Documents");
        var source = string.Concat(Directory.EnumerateFiles(folder, "*Snippets.cs").Select(File.ReadAllText)).ReplaceLineEndings("\n");
        var blocks = Block().Matches(File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n"));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Equal(RegionOf(source, block.Groups["name"].Value), block.Groups["code"].Value));
    }

    private static string RegionOf(string source, string name)
    {
        var lines = source.Split('\n').SkipWhile(line => line.Trim() != $"#region {name}").Skip(1).TakeWhile(line => line.Trim() != "#endregion").ToList();
        Assert.True(lines.Count > 0, $"No file of snippets has a region {name}.");
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length == 0 ? "" : line[indent..]) + "\n"));
    }

    [GeneratedRegex(@"<!-- snippet: (?<name>[\w-]+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
