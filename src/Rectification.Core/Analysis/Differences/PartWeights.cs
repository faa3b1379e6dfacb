using Rectification.Analysis.Matching;

namespace Rectification.Analysis.Differences;

/// <summary>When an issue is taken for a part of another one.</summary>
internal static class PartWeights
{
    /// <summary>How much the title says about it.</summary>
    public const double Title = 0.5;

    /// <summary>How much the measures say; left out where one of the two has none.</summary>
    public const double Measures = 0.5;

    /// <summary>So much of a part's words the whole must have.</summary>
    public const double LeastShare = 0.60;

    /// <summary>
    /// So much of the whole's words a part must add to what the other part has of it: a part brings back what would be missing.
    /// </summary>
    public const double LeastGain = 0.15;

    /// <summary>The share of an issue's words that another one has, from 0 to 1.</summary>
    public static double ShareOf(TextProfile title, TextProfile measures, TextProfile otherTitle, TextProfile otherMeasures)
    {
        var inTitle = title.ShareIn(otherTitle);
        return measures.IsEmpty || otherMeasures.IsEmpty ? inTitle : (Title * inTitle) + (Measures * measures.ShareIn(otherMeasures));
    }
}
