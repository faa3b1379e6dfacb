using Rectification.Validation;

namespace Rectification.Import.Readers;

/// <summary>What reading made of the lines of one notice.</summary>
/// <param name="Notice">The notice; null where the lines hold none.</param>
/// <param name="Findings">What is odd about the text.</param>
/// <param name="Missing">What the text lacks to be a notice; empty where it is one.</param>
internal sealed record NoticeReading(Notice? Notice, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Missing);
