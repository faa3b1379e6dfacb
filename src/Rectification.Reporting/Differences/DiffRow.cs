using Rectification.Analysis;

namespace Rectification.Reporting.Differences;

/// <summary>What became of one issue, in words for people.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
/// <param name="Kind">What became of it.</param>
/// <param name="Change">The same in the language of the reader, such as <c>renumbered, progressed</c>.</param>
/// <param name="Before">Numbers and headings in the earlier notice; empty where it is new.</param>
/// <param name="After">Numbers and headings in the later notice; empty where it is gone.</param>
/// <param name="Differences">What of it differs, each in a line of words; long texts are cut.</param>
/// <param name="Certainty">How sure it is, from 0 to 1.</param>
public sealed record DiffRow(IssueDiffKind Kind, string Change, string Before, string After, IReadOnlyList<string> Differences,
    double Certainty);
