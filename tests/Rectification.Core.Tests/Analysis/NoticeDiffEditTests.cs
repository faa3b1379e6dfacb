using Rectification.Analysis;
using Rectification.Core.Tests.Analysis.Edits;
using Xunit.Abstractions;

namespace Rectification.Core.Tests.Analysis;

/// <summary>How well differences are found in notices that were edited by a program; docs/diff.md states the figures.</summary>
public class NoticeDiffEditTests(ITestOutputHelper output)
{
    private const int PairsOfSeed = 100;
    private static readonly int[] Seeds = [11, 23, 37, 41, 59, 73, 97];

    [Fact]
    public void What_was_edited_is_found_and_little_else()
    {
        var (made, found) = (new List<string>(), new List<string>());
        foreach (var (pair, index) in Seeds.SelectMany(Pairs).Select(static (pair, index) => (pair, index)))
        {
            made.AddRange(DiffFacts.Made(pair.Before, pair.After).Select(fact => $"{fact} #{index}"));
            found.AddRange(DiffFacts.Found(NoticeDiff.Compare(pair.Before.ToNotice(), pair.After.ToNotice())).Select(fact => $"{fact} #{index}"));
        }

        var right = made.Intersect(found).ToList();
        foreach (var kind in made.Concat(found).Select(DiffFacts.KindOf).Distinct().Order(StringComparer.Ordinal))
            output.WriteLine($"{kind}: {Count(right, kind)} right, {Count(found, kind)} found, {Count(made, kind)} made");

        // Pairs of issues and numbers are most of all facts and the easiest; the other differences must be found as well.
        AssertFound("all", right, found, made);
        AssertFound("differences", Without(right, "pair"), Without(found, "pair"), Without(made, "pair"));
        AssertFound("without numbers", Without(right, "pair", "Number"), Without(found, "pair", "Number"), Without(made, "pair", "Number"));
    }

    [Fact]
    public void A_comparison_gives_the_same_result_each_time()
    {
        var (before, after) = Pairs(5).First();

        Assert.Equal(NoticeDiff.Compare(before.ToNotice(), after.ToNotice()), NoticeDiff.Compare(before.ToNotice(), after.ToNotice()));
    }

    [Fact]
    public void A_notice_does_not_differ_from_itself()
        => Assert.All(Pairs(7), pair => Assert.False(NoticeDiff.Compare(pair.After.ToNotice(), pair.After.ToNotice()).HasDifferences));

    private static IEnumerable<(DraftNotice Before, DraftNotice After)> Pairs(int seed)
    {
        var random = new Random(seed);
        var writer = new DraftWriter(random);
        for (var i = 0; i < PairsOfSeed; i++)
        {
            var before = writer.Notice();
            yield return (before, new NoticeEditor(random, writer).Edit(before));
        }
    }

    private void AssertFound(string name, List<string> right, List<string> found, List<string> made)
    {
        var (precision, recall) = ((double)right.Count / found.Count, (double)right.Count / made.Count);
        output.WriteLine($"{name}: precision {precision:0.0000}, recall {recall:0.0000}");
        Assert.True(precision >= 0.98, $"{name}: precision {precision:0.0000}");
        Assert.True(recall >= 0.95, $"{name}: recall {recall:0.0000}");
    }

    private static List<string> Without(List<string> facts, params string[] kinds) => facts.FindAll(fact => !kinds.Contains(DiffFacts.KindOf(fact), StringComparer.Ordinal));

    private static int Count(List<string> facts, string kind) => facts.Count(fact => DiffFacts.KindOf(fact) == kind);
}
