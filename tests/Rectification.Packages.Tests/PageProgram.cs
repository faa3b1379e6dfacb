using System.Text;
using System.Text.RegularExpressions;

namespace Rectification.Packages.Tests;

/// <summary>The C# blocks of a document as one source file: the usings it shows, its types, its statements in one method.</summary>
public static partial class PageProgram
{
    /// <summary>Every document that shows C#; of a page and its translation with the same code, one.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. new[] { Repository.Root, Repository.PathOf("docs") }.Concat(Stranger.Projects.Select(project => Repository.PathOf("src", project)))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
            .Where(file => Block().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            // Generators name their files after a type alone, so that the same type cannot stand on two pages.
            .DistinctBy(document => string.Concat(Block().Matches(File.ReadAllText(Repository.PathOf(document))).Select(block => block.Value))),
    ];

    /// <summary>The source file.</summary>
    public static string Of(string document)
    {
        var (usings, types, statements) = (new SortedSet<string>(StringComparer.Ordinal), new StringBuilder(), new StringBuilder());
        foreach (Match block in Block().Matches(File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n")))
        {
            var lines = block.Groups["code"].Value.Split('\n');
            usings.UnionWith(lines.Where(line => UsingDirective().IsMatch(line)));
            var code = string.Join('\n', lines.Where(line => !UsingDirective().IsMatch(line))).Trim();
            (TypeDeclaration().IsMatch(code) ? types : statements).Append(code).Append("\n\n");
        }

        return $$"""
            {{string.Join('\n', usings)}}

            namespace MyApp.{{NonWord().Replace(document, "_")}};

            {{types}}
            public static class Page
            {
                public static async Task RunAsync(string[] args)
                {
            {{statements}}
                    await Task.CompletedTask;
                }
            }
            """;
    }

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.= ]+;$", RegexOptions.CultureInvariant)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"^(?:\[|public |internal |sealed |static |file |record |class )", RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\W", RegexOptions.CultureInvariant)]
    private static partial Regex NonWord();
}
