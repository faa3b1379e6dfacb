namespace Rectification.Import.Tests.Styles;

/// <summary>A part of a notice's outline. Two are the same part where they are of one kind and start at one character.</summary>
/// <param name="Kind"><c>aspect</c>, <c>issue</c> or <c>measure</c>.</param>
/// <param name="Start">Its first character that is not white space.</param>
internal readonly record struct StyleNode(string Kind, int Start);
