using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>What a paragraph says.</summary>
/// <param name="Text">The visible text, with a line feed for each break.</param>
/// <param name="HidesAll">Whether it has text, all of which is hidden.</param>
/// <param name="TextBoxes">Text boxes anchored to it.</param>
/// <param name="Notes">Its references to footnotes and endnotes.</param>
internal sealed record ParagraphText(string Text, bool HidesAll, IReadOnlyList<TextBoxContent> TextBoxes,
    IReadOnlyList<NoteReference> Notes);
