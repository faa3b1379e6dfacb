namespace Rectification.Documents;

/// <summary>Why no text can be taken out of a file.</summary>
public enum UnreadableReason
{
    /// <summary>A Word document of 2003 or before, or another one in that container: <c>.doc</c>.</summary>
    OldWord,

    /// <summary>A document of WPS Writer in its own format: <c>.wps</c>, <c>.wpt</c>.</summary>
    Wps,

    /// <summary>A fixed-layout document of GB/T 33190: <c>.ofd</c>.</summary>
    Ofd,

    /// <summary>A rich text document: <c>.rtf</c>.</summary>
    RichText,

    /// <summary>An OpenDocument file: <c>.odt</c>.</summary>
    OpenDocument,

    /// <summary>A spreadsheet or a presentation.</summary>
    OtherOffice,

    /// <summary>A picture, such as a photo of a printed notice.</summary>
    Picture,

    /// <summary>A PDF document whose pages are pictures.</summary>
    Scanned,

    /// <summary>A document that opens with a password only.</summary>
    Encrypted,

    /// <summary>An archive that holds other files.</summary>
    Archive,

    /// <summary>A program, or bytes of no known format.</summary>
    Unknown,

    /// <summary>A document of a known form that is damaged, or is made to look like one.</summary>
    Broken,
}
