using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

/// <summary>The limits of RN205: how much two answers must share, counted in characters that say something.</summary>
/// <remarks>The words are rows of rare characters, each of which stands once, so that nothing but the length counts.</remarks>
public class RepeatedPassageTests
{
    private enum Told
    {
        Nothing,
        Copy,
        EventAtBoth,
    }

    [Theory]
    // Much is a copy, whatever stands beside it.
    [InlineData(60, 200, 0, "Copy")]
    [InlineData(59, 200, 0, "EventAtBoth")]
    // Three quarters of an answer are a copy, if the answer is no formula.
    [InlineData(30, 10, 0, "Copy")]
    [InlineData(30, 11, 0, "Nothing")]
    [InlineData(25, 0, 0, "Copy")]
    [InlineData(24, 0, 0, "Nothing")]
    // Less is an event that both tell of, the shorter the more figures it has.
    [InlineData(31, 100, 0, "EventAtBoth")]
    [InlineData(30, 100, 0, "Nothing")]
    [InlineData(23, 100, 1, "EventAtBoth")]
    [InlineData(22, 100, 1, "Nothing")]
    [InlineData(23, 100, 0, "Nothing")]
    [InlineData(12, 100, 2, "EventAtBoth")]
    [InlineData(11, 100, 2, "Nothing")]
    [InlineData(12, 100, 1, "Nothing")]
    public void RN205_asks_how_much_two_answers_share(int shared, int rest, int figures, string told)
        => Assert.Equal(Enum.Parse<Told>(told), Tell($"{Shared(shared, figures)}{Rest(rest, 1)}", $"{Shared(shared, figures)}{Rest(rest, 2)}"));

    [Fact]
    public void RN205_takes_the_shorter_of_two_answers_for_the_whole()
    {
        Assert.Equal(Told.Copy, Tell(Shared(30, 0), Shared(30, 0) + Rest(100, 2)));
        Assert.Equal(Told.Copy, Tell(Shared(30, 0) + Rest(100, 1), Shared(30, 0)));
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(13, false)]
    public void RN205_asks_less_of_two_measures_of_one_issue(int shared, bool found)
        => Assert.Equal(found, OneIssue(Shared(shared, 0) + Rest(90, 1), Shared(shared, 0) + Rest(90, 2)));

    [Fact]
    public void RN205_lets_two_measures_of_one_issue_name_a_paper()
        => Assert.False(OneIssue($"{Row(3, 8)}《{Row(4, 9)}》{Row(5, 10)}{Rest(90, 1)}", $"{Row(3, 8)}《{Row(4, 9)}》{Row(5, 10)}{Rest(90, 2)}"));

    [Theory]
    [InlineData(60, FindingSeverity.Warning)]
    [InlineData(59, FindingSeverity.Info)]
    public void RN205_minds_a_measure_that_repeats_much_of_itself(int shared, FindingSeverity severity)
        => Assert.Equal(severity, Assert.Single(new Measure { Text = $"{Shared(shared, 0)}{Rest(9, 1)}，{Shared(shared, 0)}" }.Validate()).Severity);

    private static Told Tell(string first, string second)
    {
        var issues = new[] { first, second }.Select((text, at) => new Issue { Title = $"第{at}个问题的标题文字", Measures = [new() { Text = text }] });
        var findings = new Aspect { Title = "某方面", Issues = issues.ToValueList() }.Validate().Where(static finding => finding.Rule == Rules.RepeatedText).ToList();
        return (Told)findings.Count;
    }

    private static bool OneIssue(string first, string second)
        => new Issue { Title = "学习不够", Measures = [new() { Text = first }, new() { Text = second }] }.Validate().Any(static finding => finding.Rule == Rules.RepeatedText);

    // Digits do not count as characters that say something.
    private static string Shared(int length, int figures) => string.Concat(Enumerable.Range(0, figures).Select(at => $"{Row(10 + at, 3)}{at + 4}")) + Row(0, length - (3 * figures));

    private static string Rest(int length, int which) => length == 0 ? "" : $"，{Row(which, length)}";

    private static string Row(int which, int length) => string.Concat(Enumerable.Range(0, length).Select(at => (char)(0x8000 + (which * 0xE0) + at)));
}
