using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Sources;

/// <summary>Words that the import looks for are listed once: a list that says what another says is composed from it, or both from the lexicon.</summary>
public partial class WordListTests
{
    private const int FewestShared = 5;
    private const double LargestShare = 0.75;

    private static readonly List<(string Name, HashSet<string> Words)> Lists =
        [.. Repository.SourceFiles(Path.Combine("src", "Rectification.Import")).SelectMany(file => ListsOf(file, File.ReadAllText(file)))];

    [Fact]
    public void No_list_of_words_says_again_what_another_says()
    {
        var pairs = from first in Lists.Select((list, place) => (list.Name, list.Words, Place: place))
                    from second in Lists.Skip(first.Place + 1)
                    let shared = first.Words.Intersect(second.Words).Order(StringComparer.Ordinal).ToList()
                    where shared.Count >= FewestShared && shared.Count >= LargestShare * Math.Min(first.Words.Count, second.Words.Count)
                    select $"{first.Name} and {second.Name} share {string.Join(' ', shared)}";

        Assert.Empty(pairs);
    }

    // A test of nothing would pass.
    [Fact]
    public void The_lists_are_found() => Assert.InRange(Lists.Count, 200, 1000);

    [Fact]
    public void A_list_of_a_few_lines_is_found_with_its_words()
    {
        var (name, words) = Assert.Single(ListsOf("Here.cs", "private static readonly WordTable Late =\n[\n    .. Other.Words, \"甲\",\n    \"乙\",\n];"));

        Assert.Equal("Here.cs: Late", name);
        Assert.Equal(["甲", "乙"], words);
    }

    private static IEnumerable<(string Name, HashSet<string> Words)> ListsOf(string file, string source)
        => List().Matches(source).Select(list => ($"{Path.GetFileName(file)}: {list.Groups["name"].Value}",
            Word().Matches(list.Groups["words"].Value).Select(word => word.Groups["word"].Value).ToHashSet(StringComparer.Ordinal)));

    [GeneratedRegex(
        @"static readonly (?<type>WordTable|string\[\]) (?<name>\w+)\s*=\s*(?<words>[^;]*);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    [GeneratedRegex("\"(?<word>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
