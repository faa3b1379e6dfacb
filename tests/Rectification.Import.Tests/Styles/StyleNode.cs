namespace Rectification.Import.Tests.Styles;

/// <summary>A part of a notice's outline, told by what it is and where it starts in the text.</summary>
/// <param name="Kind"><c>aspect</c>, <c>issue</c> or <c>measure</c>.</param>
/// <param name="Start">Its first character that is not white space.</param>
internal readonly record struct OutlineNode(string Kind, int Start);
