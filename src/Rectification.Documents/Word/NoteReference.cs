namespace Rectification.Documents.Word;

/// <summary>A reference to a footnote or an endnote.</summary>
/// <param name="Id">The number the note has in its part.</param>
/// <param name="IsEndnote">Whether it is an endnote.</param>
/// <param name="Paragraph">The paragraph that refers to it.</param>
internal readonly record struct NoteReference(long Id, bool IsEndnote, int Paragraph);
