namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>What a label of contact details announces.</summary>
internal enum ContactPart
{
    /// <summary>Something that is no way to respond, or is not kept: a name, a fax number, office hours.</summary>
    Other,

    /// <summary>Telephone numbers.</summary>
    Phone,

    /// <summary>E-mail addresses.</summary>
    Email,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A letter box; notices write all sorts of things behind this label.</summary>
    Mailbox,

    /// <summary>A postal code.</summary>
    PostalCode,

    /// <summary>Whatever it looks like: the label is not a known one.</summary>
    Unknown,
}
