using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>A status stated inside a paragraph.</summary>
/// <param name="Status">The status.</param>
/// <param name="Range">The words that state it.</param>
/// <param name="Sentence">The same to the end of the sentence, which may tell by when: 正在整改，预计年底前完成.</param>
internal readonly record struct FoundStatus(IssueStatus Status, TextRange Range, TextRange Sentence);
