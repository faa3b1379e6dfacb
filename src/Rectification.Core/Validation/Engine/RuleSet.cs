using System.Collections.Concurrent;

namespace Rectification.Validation.Engine;

/// <summary>The rules that are on, arranged by the part they check.</summary>
internal sealed class RuleSet
{
    private readonly NoticeRule[] _rules;
    private readonly TextRule[] _texts;
    private readonly TextRule[] _sleeplessTexts;

    public RuleSet(ValidationOptions options)
    {
        _rules = [.. BuiltInRules.All.Concat(options.AdditionalRules).Where(rule => rule.Descriptors.Any(d => options.LevelOf(d).IsOn))];
        (Notice, Inspection, Declared, Section) = (new(_rules), new(_rules), new(_rules), new(_rules));
        (Aspect, Issue, Measure, Outcome) = (new(_rules), new(_rules), new(_rules), new(_rules));
        (FollowUp, Contact) = (new(_rules), new(_rules));
        _texts = [.. _rules.OfType<TextRule>().Where(static rule => rule.Triggers.Length > 0)];
        _sleeplessTexts = [.. _rules.OfType<TextRule>().Where(static rule => rule.Triggers.Length == 0)];
        HasSleeplessTexts = _sleeplessTexts.Length > 0;
        Characters = new(_texts);
    }

    public PartRules<Notice> Notice { get; }

    public PartRules<Inspection> Inspection { get; }

    public PartRules<DeclaredTotal> Declared { get; }

    public PartRules<Section> Section { get; }

    public PartRules<Aspect> Aspect { get; }

    public PartRules<Issue> Issue { get; }

    public PartRules<Measure> Measure { get; }

    public PartRules<OutcomeCount> Outcome { get; }

    public PartRules<FollowUp> FollowUp { get; }

    public PartRules<ContactDetails> Contact { get; }

    /// <summary>Whether there are text rules that no character wakes, since they look at every text.</summary>
    public bool HasSleeplessTexts { get; }

    /// <summary>What each character means to these rules.</summary>
    public CharacterTable Characters { get; }

    /// <summary>The memory of runs that are over, at most one for each thread that validated at the same time.</summary>
    public ConcurrentBag<RunMemory> Spare { get; } = [];

    /// <summary>Whether any rule is on.</summary>
    public bool IsAnyOn => _rules.Length > 0;

    /// <summary>Shows a text to the text rules that its traits wake, and to those that look at every text.</summary>
    public void Run(string text, ulong traits, RuleContext context)
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            if ((traits & CharacterTable.RuleBit(i)) != 0)
                _texts[i].Check(text, context);
        }

        foreach (var rule in _sleeplessTexts)
            rule.Check(text, context);
    }
}
