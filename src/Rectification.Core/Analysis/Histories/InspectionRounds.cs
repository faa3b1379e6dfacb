using Rectification.Analysis.Matching;
using Rectification.Primitives;

namespace Rectification.Analysis.Histories;

/// <summary>Tells which publications answer the same inspection.</summary>
/// <remarks>
/// Two that both name their round, or else the date of the feedback, answer one inspection where these agree. One that shares neither with
/// any earlier publication is taken to answer the same inspection as the one before it: nothing says otherwise.
/// </remarks>
internal sealed class InspectionRounds
{
    private readonly List<(string Name, PartialDate? FeedbackOn)> _rounds = [];

    /// <summary>The number of the inspection that a publication answers, counted in the order of the publications.</summary>
    public int NumberOf(HistoryPublication publication)
    {
        var (name, feedbackOn) = (ComparableText.Of(publication.Round), publication.FeedbackOn);
        var round = _rounds.FindLastIndex(known => AreSame(known, name, feedbackOn) == true);
        if (round < 0)
            round = _rounds.FindLastIndex(known => AreSame(known, name, feedbackOn) is null);
        if (round < 0)
        {
            _rounds.Add((name, feedbackOn));
            return _rounds.Count - 1;
        }

        var (knownName, knownFeedback) = _rounds[round];
        _rounds[round] = (knownName.Length > 0 ? knownName : name, knownFeedback ?? feedbackOn);
        return round;
    }

    // Null where the two have nothing to compare.
    private static bool? AreSame((string Name, PartialDate? FeedbackOn) known, string name, PartialDate? feedbackOn)
    {
        if (known.Name.Length > 0 && name.Length > 0)
            return known.Name == name;
        return known.FeedbackOn is { } one && feedbackOn is { } other
            ? one.RelationTo(other) is DateRelation.Same or DateRelation.Undecided
            : null;
    }
}
