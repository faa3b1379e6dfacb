using Rectification.Validation;

namespace Rectification.Reporting;

/// <summary>Where a finding without a span is in the file of the notice, such as a member of the wrong type in its JSON.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
/// <param name="Finding">One of <see cref="ReportedNotice.Findings"/>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct ReportedLine(Finding Finding, int Line, int Column);
