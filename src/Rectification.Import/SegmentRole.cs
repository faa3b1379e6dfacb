namespace Rectification.Import;

/// <summary>What a stretch of the text was read as. The wire names are these names in camelCase.</summary>
public enum SegmentRole
{
    /// <summary>Text that was read as nothing in particular.</summary>
    Other,

    /// <summary>The title line.</summary>
    Title,

    /// <summary>The date line under the title.</summary>
    Date,

    /// <summary>Who inspected whom, when, and the sentences around it.</summary>
    Preamble,

    /// <summary>The heading of a section or an aspect.</summary>
    Heading,

    /// <summary>Narrative of a section or an aspect.</summary>
    Narrative,

    /// <summary>The heading of an issue, or the sentence that states it.</summary>
    Issue,

    /// <summary>Further sentences about a problem.</summary>
    Description,

    /// <summary>A label such as 整改措施：.</summary>
    Label,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>What measures achieved.</summary>
    Result,

    /// <summary>What is still intended.</summary>
    NextStep,

    /// <summary>How far an issue has been put right.</summary>
    Status,

    /// <summary>A date by which something was to be done.</summary>
    Deadline,

    /// <summary>Who answers for the work.</summary>
    Responsible,

    /// <summary>An issue that needs further work.</summary>
    FollowUp,

    /// <summary>How the public can respond.</summary>
    Contact,

    /// <summary>Who signed, and when.</summary>
    Signature,

    /// <summary>A footnote or its mark.</summary>
    Footnote,

    /// <summary>Watermarks and other traces of copying.</summary>
    Noise,

    /// <summary>A second copy of a text already read.</summary>
    Duplicate,

    /// <summary>White space and empty lines between other segments.</summary>
    Blank,
}
