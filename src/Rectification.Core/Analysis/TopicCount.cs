namespace Rectification.Analysis;

/// <summary>Words that many titles of issues have in common.</summary>
/// <param name="Text">The words.</param>
/// <param name="Titles">How many titles of the sample have them.</param>
/// <param name="Share">The share of the sample's titles that have them, 0 to 1.</param>
public sealed record TopicCount(string Text, int Titles, double Share);
