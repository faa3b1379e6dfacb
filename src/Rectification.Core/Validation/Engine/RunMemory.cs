namespace Rectification.Validation.Engine;

/// <summary>What a run remembers of the notice so far. Each thread keeps one for its next run, so that a run of a sound notice allocates next to nothing.</summary>
internal sealed class RunMemory
{
    [ThreadStatic]
    private static RunMemory? _spare;

    private readonly RuleSet _rules;

    private RunMemory(RuleSet rules, int maxIssueDepth)
    {
        _rules = rules;
        Path = new(maxIssueDepth);
        Numbering = new(maxIssueDepth);
        Texts = new(rules.Characters);
    }

    public PointerPath Path { get; }

    public NumberingState Numbering { get; }

    public RepeatedTexts Repeats { get; } = new();

    public TextNotes Texts { get; }

    /// <summary>Takes the thread's memory, or makes new where it serves other rules or a run around this one has it.</summary>
    public static RunMemory Take(ValidationOptions options)
    {
        var memory = _spare;
        _spare = null;
        return memory?._rules == options.RuleSet ? memory : new(options.RuleSet, options.MaxIssueDepth);
    }

    /// <summary>Forgets the notice and keeps the memory for the thread's next run, unless the notice made it unusually large.</summary>
    public void GiveBack()
    {
        if (Repeats.IsLarge || Texts.IsLarge)
            return;
        Path.Clear();
        Numbering.Clear();
        Repeats.Clear();
        _spare = this;
    }
}
