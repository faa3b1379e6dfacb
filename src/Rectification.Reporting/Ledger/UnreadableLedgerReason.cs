namespace Rectification.Reporting.Ledger;

/// <summary>Why a file cannot be read as a ledger.</summary>
public enum UnreadableLedgerReason
{
    /// <summary>It is no workbook in the format of Excel 2007 and later.</summary>
    NotAWorkbook,

    /// <summary>A workbook of Excel 2003 or before, or one with a password: both look alike from outside.</summary>
    OldOrEncrypted,

    /// <summary>It holds macros, which have no place in a ledger.</summary>
    Macros,

    /// <summary>It holds links to other workbooks or to databases.</summary>
    ExternalLinks,

    /// <summary>It is damaged, or made to look like a workbook.</summary>
    Broken,
}
