using System.Globalization;

namespace Rectification.Cli.Output;

/// <summary>The numbers a notice states, added up by kind and unit.</summary>
internal static class OutcomeSums
{
    private static readonly Dictionary<string, decimal> Yuan = new(StringComparer.Ordinal)
    {
        ["元"] = 1, ["千元"] = 1_000, ["万元"] = 10_000, ["亿元"] = 100_000_000,
    };

    /// <summary>Each sum as words, such as <c>discipline 4 人</c>, in the order the kinds first appear.</summary>
    public static IEnumerable<string> Describe(Notice notice, Messages messages)
        => All(notice).Select(InBaseUnit)
            .GroupBy(outcome => (outcome.Kind, outcome.Unit))
            .Select(group => $"{messages.Term(group.Key.Kind)} {Sum(group.Select(outcome => (outcome.Count, outcome.Factor)))} {group.Key.Unit}".TrimEnd());

    // Amounts are written in several units; one sum needs one.
    private static (string Kind, string Unit, decimal Count, decimal Factor) InBaseUnit(OutcomeCount outcome)
        => Yuan.TryGetValue(outcome.Unit ?? "", out var factor)
            ? (outcome.Kind.Value, "元", outcome.Count, factor)
            : (outcome.Kind.Value, outcome.Unit ?? "", outcome.Count, 1);

    private static string Sum(IEnumerable<(decimal Count, decimal Factor)> counts)
    {
        try
        {
            return counts.Sum(one => one.Count * one.Factor).ToString("#,0.##", CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            // More than a decimal holds: nonsense, and the rules say so; here it is enough to show how large.
            return counts.Sum(one => (double)one.Count * (double)one.Factor).ToString("0.##E+0", CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<OutcomeCount> All(Notice notice)
        => notice.Aspects.SelectMany(aspect => aspect.Outcomes.Concat(Of(aspect.Measures)).Concat(aspect.Issues.SelectMany(Of))).Concat(notice.Outcomes);

    private static IEnumerable<OutcomeCount> Of(Issue issue)
        => issue.Outcomes.Concat(Of(issue.Measures)).Concat(issue.Issues.SelectMany(Of));

    private static IEnumerable<OutcomeCount> Of(IEnumerable<Measure> measures) => measures.SelectMany(measure => measure.Outcomes);
}
