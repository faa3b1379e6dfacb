using Rectification.Analysis.Matching;
using Rectification.Primitives;

namespace Rectification.Analysis.Histories;

/// <summary>Follows issues from publication to publication.</summary>
internal static class IssueTracker
{
    /// <summary>The issues of publications that are in their order.</summary>
    public static ValueList<IssueHistory> Follow(ValueList<HistoryPublication> publications)
    {
        var tracks = new List<IssueTrack>();
        var rounds = new InspectionRounds();
        foreach (var publication in publications)
        {
            var round = rounds.NumberOf(publication);
            var profiles = Profiles(publication.Issues);
            var matches = IssueMatcher.Match([.. tracks.Select(static track => track.Profile)], profiles)
                .ToDictionary(static match => match.After);
            for (var i = 0; i < profiles.Count; i++)
            {
                var certainty = matches.TryGetValue(i, out var match) ? Math.Round(match.Likeness, 2) : 1;
                var track = matches.ContainsKey(i) ? tracks[match.Before] : new IssueTrack();
                if (!matches.ContainsKey(i))
                    tracks.Add(track);
                track.Report(publication, publication.Issues[i], profiles[i], round, certainty);
            }
        }

        return tracks.Select(static track => track.ToHistory()).ToValueList();
    }

    private static List<IssueProfile> Profiles(ValueList<ReportedIssue> issues) =>
    [
        .. issues.Select((issue, index) => new IssueProfile(
            TextProfile.Of(issue.Title), TextProfile.Of(null), TextProfile.Of(string.Concat(issue.Headings)),
                (double)index / issues.Count)),
    ];
}
