namespace Rectification.Import.Readers.Outcomes;

/// <summary>What has to be spoken of beside a number for a cue to hold.</summary>
internal enum OutcomeNouns
{
    /// <summary>Anything.</summary>
    None,

    /// <summary>A case or a lead, in the same phrase.</summary>
    Cases,

    /// <summary>A case, a lead or a problem, in the same phrase.</summary>
    CasesOrProblems,

    /// <summary>Rules, right beside the number.</summary>
    Rules,

    /// <summary>No rotation of posts: 提任6人，免职4人 disciplines nobody.</summary>
    NoRotation,
}
