using Rectification.Validation;

namespace Rectification.Import.Readers;

/// <summary>What reading made of the lines of one notice.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Findings">What is odd about the text.</param>
internal sealed record NoticeReading(Notice Notice, IReadOnlyList<Finding> Findings);
