using Rectification.Primitives;

namespace Rectification.Analysis.Matching;

/// <summary>An issue with its place and the headings around it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Path">Its JSON Pointer in the notice.</param>
/// <param name="Outer">The path of the aspect or issue that holds it.</param>
/// <param name="Headings">The aspect's heading and those of the issues around it, from the outside.</param>
internal sealed record PlacedIssue(Issue Issue, string Path, string Outer, ValueList<string> Headings);
