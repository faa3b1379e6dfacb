namespace Rectification.Import.Nature;

/// <summary>Where a sign is looked for.</summary>
internal enum SignPlace
{
    /// <summary>Anywhere in the title.</summary>
    Title,

    /// <summary>At the end of a line of the title.</summary>
    EndOfTitle,

    /// <summary>In the sentences of the first lines.</summary>
    Opening,

    /// <summary>At the start of one of the first lines.</summary>
    StartOfOpening,

    /// <summary>In the clauses of the body.</summary>
    Body,

    /// <summary>In the sentences of the body.</summary>
    Sentence,

    /// <summary>At the start of a clause of the body, behind its marker.</summary>
    StartOfClause,

    /// <summary>At the end of a clause of the body, its stop included.</summary>
    EndOfClause,

    /// <summary>At the start of a line.</summary>
    StartOfLine,

    /// <summary>In the last lines.</summary>
    Ending,
}
