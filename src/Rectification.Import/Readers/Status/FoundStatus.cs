using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>A status stated inside a paragraph.</summary>
/// <param name="Status">The status.</param>
/// <param name="Range">The words that state it.</param>
internal readonly record struct FoundStatus(IssueStatus Status, TextRange Range);
