using System.Collections.Concurrent;

namespace Rectification.Validation.Engine;

/// <summary>The rules that are on, arranged by the part they check.</summary>
internal sealed class RuleSet
{
    private readonly NoticeRule[] _rules;

    public RuleSet(ValidationOptions options)
    {
        _rules = [.. BuiltInRules.All.Concat(options.AdditionalRules).Where(rule => rule.Descriptors.Any(d => options.LevelOf(d).IsOn))];
        (Notice, Inspection, Declared, Section) = (For<Notice>(), For<Inspection>(), For<DeclaredTotal>(), For<Section>());
        (Aspect, Issue, Measure, Outcome) = (For<Aspect>(), For<Issue>(), For<Measure>(), For<OutcomeCount>());
        (FollowUp, Contact) = (For<FollowUp>(), For<ContactDetails>());
        (Texts, Sleepless) = (Woken([.. _rules.OfType<TextRule>()]), [.. _rules.OfType<TextRule>().Where(static rule => rule.Triggers.Length == 0)]);
        Characters = new(Texts);
    }

    public NoticeRule<Notice>[] Notice { get; }

    public NoticeRule<Inspection>[] Inspection { get; }

    public NoticeRule<DeclaredTotal>[] Declared { get; }

    public NoticeRule<Section>[] Section { get; }

    public NoticeRule<Aspect>[] Aspect { get; }

    public NoticeRule<Issue>[] Issue { get; }

    public NoticeRule<Measure>[] Measure { get; }

    public NoticeRule<OutcomeCount>[] Outcome { get; }

    public NoticeRule<FollowUp>[] FollowUp { get; }

    public NoticeRule<ContactDetails>[] Contact { get; }

    /// <summary>The text rules that characters wake.</summary>
    public TextRule[] Texts { get; }

    /// <summary>The text rules that look at every text.</summary>
    public TextRule[] Sleepless { get; }

    /// <summary>What each character means to these rules.</summary>
    public CharacterTable Characters { get; }

    /// <summary>The memory of runs that are over, at most one for each thread that validated at the same time.</summary>
    public ConcurrentBag<RunMemory> Spare { get; } = [];

    /// <summary>Whether any rule is on.</summary>
    public bool IsAnyOn => _rules.Length > 0;

    private static TextRule[] Woken(TextRule[] rules) => [.. rules.Where(static rule => rule.Triggers.Length > 0)];

    private NoticeRule<TPart>[] For<TPart>()
        where TPart : NoticePart
        => [.. _rules.OfType<NoticeRule<TPart>>()];
}
