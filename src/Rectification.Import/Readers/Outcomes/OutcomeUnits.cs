namespace Rectification.Import.Readers.Outcomes;

/// <summary>What a unit counts.</summary>
[Flags]
internal enum OutcomeUnits
{
    /// <summary>Nothing an outcome is counted in.</summary>
    None = 0,

    /// <summary>People: 人、名、人次.</summary>
    People = 1,

    /// <summary>Bodies: 家.</summary>
    Bodies = 2,

    /// <summary>Cases and leads: 件、起、宗、条.</summary>
    Pieces = 4,

    /// <summary>Rules and papers: 项、部、份.</summary>
    Papers = 8,

    /// <summary>Occasions: 次.</summary>
    Times = 16,

    /// <summary>Money: 元、万元.</summary>
    Money = 32,

    /// <summary>Anything that has no unit of its own, bodies and cases and rules alike: 个.</summary>
    Things = 64,
}
