namespace Rectification.Import.Outline;

/// <summary>What an item of the outline is.</summary>
internal enum NodeKind
{
    /// <summary>Not decided yet.</summary>
    Undecided,

    /// <summary>The highest grouping of findings.</summary>
    Aspect,

    /// <summary>A problem or a recommendation.</summary>
    Issue,

    /// <summary>An action.</summary>
    Measure,
}
