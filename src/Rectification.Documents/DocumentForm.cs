namespace Rectification.Documents;

/// <summary>The form of a document that text was taken out of.</summary>
public enum DocumentForm
{
    /// <summary>Plain text in any encoding that <see cref="Import.NoticeImporter.DecodeText"/> knows.</summary>
    Text,

    /// <summary>A Word document, <c>.docx</c> or <c>.docm</c>, from Word, WPS or LibreOffice.</summary>
    Word,

    /// <summary>A web page, alone (<c>.html</c>, <c>.htm</c>) or saved with its parts (<c>.mhtml</c>, <c>.mht</c>).</summary>
    WebPage,

    /// <summary>A PDF document with a text layer.</summary>
    Pdf,
}
