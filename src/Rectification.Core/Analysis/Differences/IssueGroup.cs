namespace Rectification.Analysis.Differences;

/// <summary>Issues of two notices that belong together, by their indexes.</summary>
/// <param name="Before">Those of the earlier notice; the one most alike first.</param>
/// <param name="After">Those of the later notice; the one most alike first.</param>
/// <param name="Certainty">How sure it is, from 0 to 1.</param>
internal sealed record IssueGroup(int[] Before, int[] After, double Certainty)
{
    public IssueDiffKind? Kind => (Before.Length, After.Length) switch
    {
        (0, _) => IssueDiffKind.New,
        (_, 0) => IssueDiffKind.Gone,
        (1, > 1) => IssueDiffKind.Split,
        ( > 1, 1) => IssueDiffKind.Merged,
        _ => null,
    };
}
