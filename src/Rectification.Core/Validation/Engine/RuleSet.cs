using System.Collections.Frozen;

namespace Rectification.Validation.Engine;

/// <summary>The rules that are on, arranged by what they look at.</summary>
internal sealed class RuleSet
{
    private static readonly Type[] Parts =
    [
        typeof(Notice), typeof(Inspection), typeof(DeclaredTotal), typeof(Section), typeof(Aspect), typeof(Issue), typeof(Measure), typeof(OutcomeCount),
        typeof(FollowUp), typeof(ContactDetails),
    ];

    private readonly FrozenDictionary<Type, NoticeRule[]> _parts;

    public RuleSet(ValidationOptions options)
    {
        var rules = BuiltInRules.All.Concat(options.AdditionalRules).Where(rule => rule.Descriptors.Any(descriptor => options.LevelOf(descriptor).IsOn)).ToList();
        Trees = [.. rules.OfType<TreeRule>()];
        Texts = [.. rules.OfType<TextRule>()];
        _parts = Parts.ToFrozenDictionary(static part => part, part => rules.Where(rule => rule.PartType == part).ToArray());
    }

    /// <summary>The rules about a part with all it holds.</summary>
    public IReadOnlyList<TreeRule> Trees { get; }

    /// <summary>The rules about words.</summary>
    public TextRule[] Texts { get; }

    /// <summary>The rules about one kind of part.</summary>
    public NoticeRule[] For(NoticePart part) => _parts[part.GetType()];
}
