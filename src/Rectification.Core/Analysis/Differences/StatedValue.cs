namespace Rectification.Analysis.Differences;

/// <summary>A value and where it stands.</summary>
internal readonly record struct StatedValue(string Path, string Text);
