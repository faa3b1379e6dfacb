using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting;

/// <summary>A notice with what a report shows beside it: where it came from, its text, and what was found about it.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record ReportedNotice
{
    /// <summary>The notice.</summary>
    public required Notice Notice { get; init; }

    /// <summary>The name of the file that it was read from, as reports show it.</summary>
    /// <value>Null where it came from no file.</value>
    public string? File { get; init; }

    /// <summary>
    /// The text that the notice was imported from; all spans of the notice, of <see cref="Segments"/> and of <see cref="Findings"/> count
    /// its UTF-16 code units.
    /// </summary>
    /// <value>Null for a notice that was read from JSON.</value>
    public string? Text { get; init; }

    /// <summary>What each stretch of <see cref="Text"/> was read as.</summary>
    /// <value>Empty where there is no text.</value>
    public ValueList<TextSegment> Segments { get; init; }

    /// <summary>Where the text stands in the document that it was taken out of, in the order of the text.</summary>
    /// <value>Empty where the text was no document, or nobody noted the places; reports then give lines and columns.</value>
    public ValueList<ReportedPlace> Places { get; init; }

    /// <summary>What is odd about the text and the notice, in the order to show.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Where findings without a span are in the file.</summary>
    /// <value>Empty where nobody noted it; reports then give the path of the member.</value>
    public ValueList<ReportedLine> Lines { get; init; }
}
