using System.Globalization;
using Rectification.Import.Nature;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Nature;

/// <summary>
/// Makes the weights of <see cref="FittedWeights"/>: a softmax regression over all signs. The rows of the answers and of the work reports stay as they
/// are: they are balanced by hand, so that no real answer is refused.
/// </summary>
internal sealed class NatureFit
{
    private const int Rounds = 20;
    private const double Shrinking = 0.1;
    private const double FirstStep = 0.1;
    private const double RoundsOfStep = 3;
    private const double ShareOfAnswers = 0.6;

    private static readonly string[] Signs = [.. NatureSample.All[0].Signs.Select(sign => sign.Name)];

    private readonly double[] _bases = [.. NatureWeights.All.Select(row => IsFixed(row) ? row.Base : 0)];
    private readonly double[][] _weights = [.. NatureWeights.All.Select(row => IsFixed(row) ? [.. Signs.Select(sign => row.Weights.GetValueOrDefault(sign))] : new double[Signs.Length])];

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
                fit.Learn(strengths[index], samples[index].Row, step * samples[index].Weight * (IsAnswer(samples[index]) ? ShareOfAnswers * others / answers : 1));
            fit.Shrink(1 - (Shrinking * step));
        }

        return [.. NatureWeights.All.Select(fit.Row)];
    }

    /// <summary>The nature with the highest sum, as the table's row.</summary>
    public static NatureRow Best(NatureRow[] rows, NatureSample sample) => NatureWeights.All[Array.IndexOf(rows, rows.MaxBy(row => row.Score(sample.Signs)))];

    /// <summary>The rows as the table writes them: a line for the bases and one for each sign, with a column for each nature.</summary>
    public static IEnumerable<string> Write(NatureRow[] rows)
    {
        var fitted = rows.Where((_, row) => !IsFixed(NatureWeights.All[row])).ToList();
        return [$"[{Columns(fitted.Select(row => row.Base))}]", .. Signs.Select(sign => $"(\"{sign}\", [{Columns(fitted.Select(row => row.Weights[sign]))}]),")];
    }

    private static string Columns(IEnumerable<double> values) => string.Join(", ", values.Select(value => Math.Round(value, 1).ToString("0.0;-0.0;0", CultureInfo.InvariantCulture)));

    private static bool IsAnswer(NatureSample sample) => sample.Row == NatureWeights.Answer;

    private static List<(int Sign, double Strength)> Strengths(NatureSample sample)
        => [.. sample.Signs.Where(sign => sign.Strength > 0).Select(sign => (Array.IndexOf(Signs, sign.Name), sign.Strength))];

    private static bool IsFixed(NatureRow row) => row == NatureWeights.Answer || row.Nature == TextNature.WorkReport;

    private NatureRow Row(NatureRow row, int index)
        => IsFixed(row) ? row : row with { Base = _bases[index], Weights = Signs.Select((sign, place) => (sign, Weight: _weights[index][place])).ToDictionary(entry => entry.sign, entry => entry.Weight) };

    private void Learn(List<(int Sign, double Strength)> strengths, NatureRow right, double step)
    {
        var scores = _weights.Select((weights, row) => _bases[row] + strengths.Sum(sign => weights[sign.Sign] * sign.Strength)).ToArray();
        var highest = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - highest));
        for (var row = 0; row < scores.Length; row++)
        {
            if (IsFixed(NatureWeights.All[row]))
                continue;
            var change = step * ((NatureWeights.All[row] == right ? 1 : 0) - (Math.Exp(scores[row] - highest) / sum));
            _bases[row] += change;
            foreach (var (sign, strength) in strengths)
                _weights[row][sign] += change * strength;
        }
    }

    private void Shrink(double factor)
    {
        for (var row = 0; row < _weights.Length; row++)
        {
            for (var sign = 0; sign < Signs.Length && !IsFixed(NatureWeights.All[row]); sign++)
                _weights[row][sign] *= factor;
        }
    }
}
