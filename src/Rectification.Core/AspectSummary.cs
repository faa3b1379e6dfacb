namespace Rectification;

/// <summary>An aspect in numbers.</summary>
/// <param name="Number">The marker as written; null where it has none.</param>
/// <param name="Title">The heading; null for the nameless aspect of a notice that groups nothing.</param>
/// <param name="Counts">Its issues and measures.</param>
public sealed record AspectSummary(string? Number, string? Title, IssueCounts Counts);
