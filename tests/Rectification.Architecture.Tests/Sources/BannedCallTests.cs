using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Sources;

/// <summary>Calls that look harmless and are not, with the reason for each.</summary>
public class BannedCallTests
{
    private static readonly string[] Libraries = [.. Directory.EnumerateDirectories(Repository.PathOf("src"))
        .Select(folder => $"src/{Path.GetFileName(folder)}").Where(folder => !folder.EndsWith(".Cli", StringComparison.Ordinal))];

    public static TheoryData<BannedCall> Everywhere =>
    [
        new("the clock", @"\b(?:DateTime|DateTimeOffset)\.(?:Now|UtcNow|Today)\b", "src", "the same notice gives the same result on any day; take the date as an argument or a TimeProvider"),
        new("lower and upper case of the current culture", @"\.To(?:Lower|Upper)\(\)", "src", "say ToLowerInvariant, or compare with StringComparison.OrdinalIgnoreCase"),
        new("a regular expression made at run time", @"\bnew Regex\(", "src", "write a [GeneratedRegex], which is compiled and checked at build time"),
        new("a match without a compiled pattern", @"\bRegex\.(?:IsMatch|Match|Matches|Replace|Split)\(", "src", "write a [GeneratedRegex]"),
        new("blocking on a task", @"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)", "src", "await it"),
        new("an unfinished member", @"\bNotImplementedException\b", "src", "finish it, or do not offer it"),
        new("a hash code outside a GetHashCode", @"^(?!.*\bint GetHashCode\().*\.GetHashCode\(", "src", "different words may share one; keep the words, or slices of the text, and compare them"),
        new("process-wide options of FluentValidation", @"\bValidatorOptions\.Global\b", "src", "a host owns them"),
    ];

    public static TheoryData<BannedCall> InLibraries =>
    [
        .. Libraries.SelectMany(folder => new BannedCall[]
        {
            new("the console", @"\bConsole\.", folder, "a library returns what it has to say"),
            new("the file system", @"\b(?:File|Directory)\.(?:Read|Write|Open|Enumerate|Create|Delete|Exists)", folder, "a library takes text, bytes or a stream"),
            new("the environment", @"\bEnvironment\.(?!NewLine|ProcessorCount)", folder, "results depend on arguments alone"),
        }),
    ];

    [Theory]
    [MemberData(nameof(Everywhere))]
    [MemberData(nameof(InLibraries))]
    public void Source_makes_no_banned_call(BannedCall banned)
    {
        var pattern = new Regex(banned.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        var found = Repository.SourceFiles(banned.Folder)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, number: index + 1)))
            .Where(one => !one.line.TrimStart().StartsWith("//", StringComparison.Ordinal) && pattern.IsMatch(one.line))
            .Select(one => $"{one.file}:{one.number}");

        Assert.True(!found.Any(), $"{banned.Name} is banned ({banned.Reason}): {string.Join(", ", found)}");
    }
}
