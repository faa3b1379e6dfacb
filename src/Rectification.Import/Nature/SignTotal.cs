namespace Rectification.Import.Nature;

/// <summary>What the places of a sign are a share of.</summary>
internal enum SignTotal
{
    /// <summary>Of nothing: the places are counted.</summary>
    None,

    /// <summary>Of the clauses of the body.</summary>
    Clauses,

    /// <summary>Of the lines of the body.</summary>
    Lines,
}
