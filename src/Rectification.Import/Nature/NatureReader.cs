using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>
/// Tells what a text is as a whole: every sign is looked for, each nature sums what the signs are worth for it, the highest sum wins.
/// </summary>
internal static class NatureReader
{
    private const double LeastOfAnswer = 0.5;

    // What an answer answers: the first of these that title and first lines name.
    private static readonly (TextNature Nature, WordTable Words)[] Answered =
    [
        (TextNature.RectificationNotice, ["巡视", "巡察"]),
        (TextNature.AuditAnswer, ["审计"]),
        (TextNature.SupervisionAnswer, ["督察", "督导", "督查", "检查"]),
    ];

    /// <summary>The nature of the text in these lines.</summary>
    public static NatureReading Read(CleanText text, ArraySegment<TextLine> lines)
    {
        var cut = new NatureText(text, lines);
        var signs = FindSigns(cut).FindAll(sign => sign.Strength > 0);
        var scores = NatureWeights.All.Select(row => (Row: row, Score: row.Score(signs))).ToList();
        var best = scores.MaxBy(entry => entry.Score);
        // In doubt a text is no answer: data that looks sound and is not is the worse fault.
        if (best.Row == NatureWeights.Answer && Certainty(scores, best.Score) < LeastOfAnswer)
            best = scores.Where(entry => entry.Row != NatureWeights.Answer).MaxBy(entry => entry.Score);
        var certainty = Certainty(scores, best.Score);
        return new(best.Row == NatureWeights.Answer ? NatureOfAnswer(cut) : best.Row.Nature, Math.Round(certainty, 3),
            Evidence(text, best.Row, signs))
        {
            Missing = [.. WritingSigns.Find(text), .. MissingFacts.Find(signs)],
        };
    }

    private static double Certainty(List<(NatureRow Row, double Score)> scores, double score)
        => 1 / scores.Sum(entry => Math.Exp(entry.Score - score));

    /// <summary>Every sign that is looked for, as strong as the text shows it.</summary>
    public static List<FoundSign> FindSigns(NatureText text)
        => [.. SignFinder.Find(text), .. AnsweredProblems.Find(text), .. ShapeSigns.Find(text), .. VoiceSigns.Find(text),
            .. ToneSigns.Find(text)];

    private static TextNature NatureOfAnswer(NatureText text)
    {
        foreach (var (nature, words) in Answered)
        {
            if (text.Title.Concat(text.Opening).Any(range => TextSearch.ContainsAny(text.Text.Fold(range), words)))
                return nature;
        }

        return TextNature.RectificationNotice;
    }

    private static ValueList<NatureEvidence> Evidence(CleanText text, NatureRow row, List<FoundSign> signs)
        => signs.Where(sign => row.Weights.ContainsKey(sign.Name))
            .Select(sign => new NatureEvidence
            {
                Sign = sign.Name,
                Source = sign.First is { } first ? text.ToSource(first) : null,
                Weight = Math.Round(row.Weights[sign.Name] * sign.Strength, 2),
            })
            .OrderByDescending(evidence => Math.Abs(evidence.Weight))
            .ToValueList();
}
