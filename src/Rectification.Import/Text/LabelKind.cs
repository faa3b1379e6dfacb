namespace Rectification.Import.Text;

/// <summary>What a label such as 整改措施： announces.</summary>
internal enum LabelKind
{
    /// <summary>What was done.</summary>
    Measures,

    /// <summary>What was done, or in a few words how far it has come: the text after the label tells.</summary>
    Progress,

    /// <summary>How far it has come, whatever the words: what stands behind it elsewhere in the notice tells so.</summary>
    Status,

    /// <summary>What it achieved.</summary>
    Results,

    /// <summary>What is still intended.</summary>
    NextSteps,

    /// <summary>By when.</summary>
    Deadline,

    /// <summary>Who answers for it.</summary>
    Responsible,

    /// <summary>Further words about the problem.</summary>
    Description,
}
