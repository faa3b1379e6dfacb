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
        Texts = new TextSearch([.. _rules.OfType<TextRule>()]);
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

    public TextSearch Texts { get; }

    private NoticeRule<TPart>[] For<TPart>()
        where TPart : NoticePart
        => [.. _rules.OfType<NoticeRule<TPart>>()];
}
