namespace Rectification.Import.Readers.Front;

/// <summary>What a text is as a whole.</summary>
internal enum TextNature
{
    /// <summary>A notice that answers an inspection.</summary>
    Notice,

    /// <summary>What its title calls the answer to an audit; a notice where it holds a problem with measures.</summary>
    AuditAnswer,

    /// <summary>A yearly report on how responsibility was borne; it answers none.</summary>
    WorkReport,

    /// <summary>Something else.</summary>
    Other,
}
