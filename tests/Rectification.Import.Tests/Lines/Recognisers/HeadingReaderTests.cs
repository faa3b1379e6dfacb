using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class HeadingReaderTests
{
    [Theory]
    [InlineData("学习不够的问题。", 7)]
    [InlineData("学习不够方面：", 6)]
    [InlineData("学习不够", -1)]
    [InlineData("针对学习不够问题，制定计划", 8)]
    [InlineData("学习不够问题，制定计划", -1)]
    [InlineData("“学习。问题。”不够", -1)]
    public void A_phrase_that_names_a_problem_closes_in_front_of_a_stop(string words, int expected)
        => Assert.Equal(expected, HeadingReader.ProblemEnd(words));
}
