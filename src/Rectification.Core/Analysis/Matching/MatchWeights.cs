namespace Rectification.Analysis.Matching;

/// <summary>How much each likeness says about whether two issues are one.</summary>
internal static class MatchWeights
{
    /// <summary>Alike titles say most: they are what the inspectors found, in their words.</summary>
    public const double Title = 0.60;

    /// <summary>Alike measures; left out where one of the two has none.</summary>
    public const double Measures = 0.22;

    /// <summary>Alike headings around them; left out where one of the two has none.</summary>
    public const double Group = 0.10;

    /// <summary>The same place in the order; decides between issues that are alike otherwise.</summary>
    public const double Order = 0.08;

    /// <summary>From this likeness on two issues are taken for one.</summary>
    public const double Threshold = 0.55;

    /// <summary>The share of common pairs in two titles below which the rest is not looked at.</summary>
    public const double LeastTitle = 0.20;

    /// <summary>How alike two issues are, from 0 to 1.</summary>
    public static double Compare(IssueProfile before, IssueProfile after)
    {
        var order = 1 - Math.Abs(before.Position - after.Position);
        var (sum, weight) = ((Title * before.Title.SimilarityTo(after.Title)) + (Order * order), Title + Order);
        Add(Measures, before.Measures, after.Measures);
        Add(Group, before.Group, after.Group);
        return sum / weight;

        void Add(double part, TextProfile one, TextProfile other)
        {
            if (one.IsEmpty || other.IsEmpty)
                return;
            sum += part * one.SimilarityTo(other);
            weight += part;
        }
    }
}
