namespace Rectification.Analysis.Matching;

/// <summary>Two issues that are, or may be, one.</summary>
/// <param name="Before">The index in the earlier list.</param>
/// <param name="After">The index in the later list.</param>
/// <param name="Likeness">How alike they are, from 0 to 1.</param>
internal readonly record struct IssueMatch(int Before, int After, double Likeness);
