namespace Rectification.Import;

/// <summary>What the bytes of a file are.</summary>
public enum FileFormat
{
    /// <summary>Text, in an encoding that <see cref="DecodedText.Encoding"/> names.</summary>
    Text,

    /// <summary>A web page, or another document in markup.</summary>
    Html,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A document of Office 2007 or later, of OpenDocument, or a ZIP archive.</summary>
    OfficeOrArchive,

    /// <summary>A document of Office up to 2003, or of WPS.</summary>
    OldOffice,

    /// <summary>A rich text document.</summary>
    RichText,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>An archive other than ZIP.</summary>
    Archive,

    /// <summary>A program.</summary>
    Program,

    /// <summary>Bytes that are no text and none of the formats above.</summary>
    Binary,
}
