using Rectification.Validation;

namespace Rectification.Cli.Sarif;

/// <summary>A finding, and where it is in a file that no span of it counts.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
/// <param name="Finding">The finding.</param>
/// <param name="Uri">The file of line and column; null for that of the artifact.</param>
/// <param name="Line">The line, from 1; null where there is none.</param>
/// <param name="Column">The column, from 1 in UTF-16 code units; null with the line.</param>
internal sealed record SarifFinding(Finding Finding, string? Uri = null, int? Line = null, int? Column = null);
