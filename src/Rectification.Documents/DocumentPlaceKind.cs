namespace Rectification.Documents;

/// <summary>What part of a document some text stands in.</summary>
public enum DocumentPlaceKind
{
    /// <summary>A line of plain text; <see cref="DocumentPlace.Line"/> is set.</summary>
    Line,

    /// <summary>A paragraph of a Word document; <see cref="DocumentPlace.Paragraph"/> is set.</summary>
    Paragraph,

    /// <summary>
    /// A cell of a table in a Word document; <see cref="DocumentPlace.Table"/>, <see cref="DocumentPlace.Row"/> and
    /// <see cref="DocumentPlace.Column"/> are set.
    /// </summary>
    Cell,

    /// <summary>A text box of a Word document; <see cref="DocumentPlace.Paragraph"/> is the paragraph that it is anchored to.</summary>
    TextBox,

    /// <summary>
    /// A footnote or endnote of a Word document; <see cref="DocumentPlace.Paragraph"/> is the paragraph that refers to it.
    /// </summary>
    Note,

    /// <summary>An element of a web page; <see cref="DocumentPlace.Path"/> is set.</summary>
    Element,

    /// <summary>Lines of a page of a PDF document; <see cref="DocumentPlace.Page"/> and <see cref="DocumentPlace.Line"/> are set.</summary>
    Page,
}
