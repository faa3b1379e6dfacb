namespace Rectification.Primitives;

/// <summary>How one date lies to another when either may be known only in part.</summary>
public enum DateRelation
{
    /// <summary>What is known of the two does not decide it: <c>2020-03</c> and <c>2020-03-15</c>.</summary>
    Undecided,

    /// <summary>The first lies before the second, whatever is not known.</summary>
    Before,

    /// <summary>Both are full dates and the same day.</summary>
    Same,

    /// <summary>The first lies after the second, whatever is not known.</summary>
    After,
}
