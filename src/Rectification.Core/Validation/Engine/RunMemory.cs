namespace Rectification.Validation.Engine;

/// <summary>What a run remembers of the notice so far. The rules keep it for their next run, so that a run of a sound notice allocates next to nothing.</summary>
internal sealed class RunMemory(RuleSet rules, int maxIssueDepth)
{
    public PointerPath Path { get; } = new(maxIssueDepth);

    public NumberingState Numbering { get; } = new(maxIssueDepth);

    public RepeatedTexts Repeats { get; } = new();

    public TextNotes Texts { get; } = new(rules.Characters);

    /// <summary>Takes memory of an earlier run with the same options, or makes new where every one is in use.</summary>
    public static RunMemory Take(ValidationOptions options)
        => options.RuleSet.Spare.TryTake(out var spare) ? spare : new(options.RuleSet, options.MaxIssueDepth);

    /// <summary>Forgets the notice and keeps the memory for a later run, unless the notice made it unusually large.</summary>
    public void GiveBack()
    {
        if (Repeats.IsLarge || Texts.IsLarge)
            return;
        Path.Clear();
        Numbering.Clear();
        Repeats.Clear();
        rules.Spare.Add(this);
    }
}
