using Rectification.Primitives;

namespace Rectification.Reporting;

/// <summary>What people call the place of a stretch of the text in the document that it was taken out of.</summary>
/// <param name="Span">The stretch of <see cref="ReportedNotice.Text"/>.</param>
/// <param name="Name">The place in words, such as <c>paragraph 37</c>, in the language of the report.</param>
public readonly record struct ReportedPlace(SourceSpan Span, string Name);
