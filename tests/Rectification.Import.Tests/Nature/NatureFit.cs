using System.Globalization;
using Rectification.Import.Nature;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Nature;

/// <summary>
/// Makes the weights of <see cref="NatureWeights"/>: a softmax regression over the signs of the table, where a sign keeps the direction that it has
/// there. Answers and the other texts count the same in sum. No sample is a work report: its row stays as it is.
/// </summary>
internal sealed class NatureFit
{
    private const int Rounds = 60;
    private const double Highest = 5;
    private const double Shrinking = 0.05;
    private const double FirstStep = 0.3;
    private const double RoundsOfStep = 15;

    // Without a sign a text is no answer; and to take another text for an answer is the worse fault of the two.
    private const double HighestBaseOfAnswer = -1.5;
    private const double WeightOfOthers = 1.5;

    private static readonly string[] Signs = [.. NatureWeights.All.SelectMany(row => row.Weights.Keys).Distinct()];
    private static readonly int Fixed = Array.FindIndex(NatureWeights.All, row => row.Nature == TextNature.WorkReport);

    private readonly double[] _bases = new double[NatureWeights.All.Length];
    private readonly double[][] _weights = [.. NatureWeights.All.Select(_ => new double[Signs.Length])];

    private NatureFit()
    {
    }

    /// <summary>The rows with the weights that fit samples best.</summary>
    public static NatureRow[] Fit(IReadOnlyList<NatureSample> samples)
    {
        var fit = new NatureFit();
        var strengths = samples.Select(Strengths).ToList();
        var (answers, others) = (samples.Where(IsAnswer).Sum(sample => sample.Weight), samples.Where(sample => !IsAnswer(sample)).Sum(sample => sample.Weight));
        var order = Enumerable.Range(0, samples.Count).ToArray();
        // The same order every time: what is measured can be measured again.
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var step = FirstStep / (1 + (round / RoundsOfStep));
            foreach (var index in order)
                fit.Learn(strengths[index], samples[index].Row, step * samples[index].Weight * (IsAnswer(samples[index]) ? others / answers : WeightOfOthers));
            fit.Shrink(1 - (Shrinking * step));
        }

        return [.. NatureWeights.All.Select(fit.Row)];
    }

    /// <summary>The nature with the highest sum, as the table's row.</summary>
    public static NatureRow Best(NatureRow[] rows, NatureSample sample) => NatureWeights.All[Array.IndexOf(rows, rows.MaxBy(row => row.Score(sample.Signs)))];

    /// <summary>A row as the table writes it.</summary>
    public static string Write(NatureRow row)
        => string.Create(CultureInfo.InvariantCulture, $"{row.Nature} {row.Base:0.0}: {string.Join(", ", row.Weights.Select(entry => string.Create(CultureInfo.InvariantCulture, $"[\"{entry.Key}\"] = {entry.Value:0.0}")))}");

    private static bool IsAnswer(NatureSample sample) => sample.Row == NatureWeights.Answer;

    private static List<(int Sign, double Strength)> Strengths(NatureSample sample)
        => [.. sample.Signs.Where(sign => sign.Strength > 0).Select(sign => (Array.IndexOf(Signs, sign.Name), sign.Strength)).Where(sign => sign.Item1 >= 0)];

    private NatureRow Row(NatureRow row, int index)
        => index == Fixed ? row : row with { Base = _bases[index], Weights = row.Weights.Keys.ToDictionary(sign => sign, sign => _weights[index][Array.IndexOf(Signs, sign)]) };

    private void Learn(List<(int Sign, double Strength)> strengths, NatureRow right, double step)
    {
        var scores = _weights.Select((weights, row) => row == Fixed ? double.NegativeInfinity : _bases[row] + strengths.Sum(sign => weights[sign.Sign] * sign.Strength)).ToArray();
        var highest = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - highest));
        for (var row = 0; row < scores.Length; row++)
        {
            var change = step * ((NatureWeights.All[row] == right ? 1 : 0) - (Math.Exp(scores[row] - highest) / sum));
            _bases[row] = NatureWeights.All[row] == NatureWeights.Answer ? Math.Min(HighestBaseOfAnswer, _bases[row] + change) : _bases[row] + change;
            foreach (var (sign, strength) in strengths)
                _weights[row][sign] = Bounded(_weights[row][sign] + (change * strength), NatureWeights.All[row].Weights.GetValueOrDefault(Signs[sign]));
        }
    }

    private static double Bounded(double weight, double direction) => direction switch
    {
        > 0 => Math.Clamp(weight, 0, Highest),
        < 0 => Math.Clamp(weight, -Highest, 0),
        _ => 0,
    };

    private void Shrink(double factor)
    {
        foreach (var weights in _weights)
        {
            for (var sign = 0; sign < weights.Length; sign++)
                weights[sign] *= factor;
        }
    }
}
