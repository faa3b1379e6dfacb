namespace Rectification.Import.Readers.Front;

/// <summary>What a notice calls the inspection it answers.</summary>
/// <param name="Names">The words: 对某局进行了巡察, 市委巡察组.</param>
/// <param name="Done">The same as what a team did: 巡察了某局.</param>
/// <param name="Feedback">How the team told what it had found.</param>
internal sealed record InspectionWords(string[] Names, string[] Done, string[] Feedback)
{
    /// <summary>The words of inspections by the party.</summary>
    public static InspectionWords OfInspections { get; } = new(["巡视", "巡察"], ["巡视了", "巡察了"], ["反馈"]);

    /// <summary>The words of other reviews that bodies answer in the same way: audits, and the inspectors of the environment.</summary>
    public static InspectionWords OfReviews { get; } = new(["督察", "审计", "督导"], ["督察了", "审计了"], ["反馈", "出具", "送达"]);
}
