using Rectification.Import.Nature;
using Xunit.Abstractions;

namespace Rectification.Import.Tests.Nature;

/// <summary>How right the signs are about texts that the weights were not made from.</summary>
public class NatureFitTests(ITestOutputHelper output)
{
    private const int Parts = 5;

    [Fact]
    public void With_a_fifth_left_out_of_the_fit_in_turn_ninety_five_of_a_hundred_get_their_nature_and_at_most_two_become_notices()
    {
        List<string> wrong = [], accepted = [], refused = [];
        // All that is cut from one text is left out together.
        var names = NatureSample.All.Select(sample => sample.Name).Distinct().ToList();
        for (var part = 0; part < Parts; part++)
        {
            var isLeftOut = NatureSample.All.ToLookup(sample => names.IndexOf(sample.Name) % Parts == part);
            var rows = NatureFit.Fit([.. isLeftOut[false]]);
            foreach (var sample in isLeftOut[true].Where(sample => sample.IsWhole || sample.Row == NatureWeights.Answer))
            {
                var best = NatureFit.Best(rows, sample);
                var list = best == sample.Row ? null : best == NatureWeights.Answer ? accepted : sample.Row == NatureWeights.Answer ? refused : wrong;
                list?.Add($"{sample.Name} as {best.Nature}");
            }
        }

        var others = NatureSample.All.Count(sample => sample.IsWhole && sample.Row != NatureWeights.Answer);
        output.WriteLine($"{others} texts, {wrong.Count} under a wrong name: {string.Join(", ", wrong)}");
        output.WriteLine($"{accepted.Count} become notices: {string.Join(", ", accepted)}");
        output.WriteLine($"{NatureSample.All.Count(sample => sample.Row == NatureWeights.Answer)} answers whole and cut, {refused.Count} refused: {string.Join(", ", refused)}");
        foreach (var line in NatureFit.Write(NatureFit.Fit(NatureSample.All)))
            output.WriteLine(line);
        Assert.True((wrong.Count + accepted.Count) * 20 <= others && accepted.Count * 50 <= others);
    }
}
