namespace Rectification.Import.Tests.Styles;

/// <summary>A node in its place in an outline.</summary>
/// <param name="Node">The node.</param>
/// <param name="Parent">The node above it; null at the top. An implied aspect is none, for the text does not write it.</param>
/// <param name="Level">How many nodes are above it.</param>
/// <param name="Words">Its number and its first words.</param>
/// <param name="Status">How far an issue has come, as the wire format names it; null where nothing is said.</param>
internal sealed record StyleItem(StyleNode Node, StyleNode? Parent, int Level, string Words, string? Status);
