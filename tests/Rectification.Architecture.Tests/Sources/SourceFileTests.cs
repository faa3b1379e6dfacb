using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Sources;

/// <summary>A reader finds a type by its namespace and name alone.</summary>
public partial class SourceFileTests
{
    private const int LongestLine = 140;

    // Of a line with a long string so much may stand around it.
    private const int LongestWithoutStrings = 90;

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespace_is_the_folder(string project)
    {
        var wrong = Repository.SourceFiles(Path.Combine("src", project))
            .Select(file => (file, declared: NamespaceDeclaration().Match(File.ReadAllText(file))))
            .Where(one => one.declared.Success && one.declared.Groups["name"].Value != ExpectedNamespace(project, one.file))
            .Select(one => $"{one.file} declares {one.declared.Groups["name"].Value}");

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_holds_one_public_type_and_is_named_after_it(string project)
    {
        var wrong = Repository.SourceFiles(Path.Combine("src", project))
            .Select(file => (file, types: PublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToList()))
            .Where(one => one.types.Count > 1 || (one.types.Count == 1 && one.types[0] != TypeNamedBy(one.file)))
            .Select(one => $"{one.file} holds {string.Join(", ", one.types)}");

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_line_is_longer_than_a_reader_sees_at_once_but_for_its_strings(string project)
    {
        var wrong = Repository.SourceFiles(Path.Combine("src", project))
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, number: index + 1)))
            .Where(one => one.line.Length > LongestLine && Strings().Replace(one.line, "").Length > LongestWithoutStrings)
            .Select(one => $"{one.file}:{one.number} has {one.line.Length} characters");

        Assert.Empty(wrong);
    }

    private static string ExpectedNamespace(string project, string file)
    {
        // A host finds what registers services without a using of ours, as with every other library.
        if (file.EndsWith("ServiceCollectionExtensions.cs", StringComparison.Ordinal))
            return "Microsoft.Extensions.DependencyInjection";
        var root = project == "Rectification.Core" ? "Rectification" : project;
        var folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.PathOf("src", project), file))!;
        return folder.Length == 0 ? root : $"{root}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
    }

    // ValueList{T}.cs holds ValueList<T>; NoticeJson.Reading.cs holds a part of NoticeJson.
    private static string TypeNamedBy(string file) => Path.GetFileName(file).Split('.', '{')[0];

    [GeneratedRegex("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Strings();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();
}
