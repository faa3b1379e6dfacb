using System.Collections.Frozen;

namespace Rectification.Validation.Engine;

/// <summary>The rules that are on, arranged by what they look at.</summary>
internal sealed class RuleSet
{
    private static readonly Type[] Parts =
    [
        typeof(Notice), typeof(Inspection), typeof(DeclaredTotal), typeof(Section), typeof(Aspect), typeof(Issue), typeof(Measure),
            typeof(OutcomeCount),
        typeof(FollowUp), typeof(ContactDetails),
    ];

    private readonly FrozenDictionary<Type, NoticeRule[]> _parts;

    /// <summary>Arranges the rules that options leave on.</summary>
    /// <exception cref="InvalidOperationException">
    /// A setting names no rule, or a rule of the host takes an id that is not its own.
    /// </exception>
    public RuleSet(ValidationOptions options)
    {
        Check(options);
        var rules = BuiltInRules.All.Concat(options.AdditionalRules)
            .Where(rule => rule.Descriptors.Any(descriptor => options.LevelOf(descriptor).IsOn)).ToList();
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

    private static void Check(ValidationOptions options)
    {
        var own = options.AdditionalRules.SelectMany(static rule => rule.Descriptors).ToList();
        if (own.Find(static rule => RuleDescriptor.IsLibraryId(rule.Id) && !RuleCatalog.Contains(rule)) is { } taken)
            throw new InvalidOperationException(
                $"The rule '{taken}' takes an id of the library: ids that begin with RN are its own. Give your rule another prefix.");
        if (own.GroupBy(static rule => rule.Id, StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(static same => same.Distinct().Skip(1).Any()) is { } twice)
            throw new InvalidOperationException($"Two different rules have the id '{twice.Key}'. Give each an id of its own.");
        if (options.Rules.FindUnknown(own) is { } unknown)
            throw new InvalidOperationException(
                $"The setting '{unknown}' names no rule: neither the library nor ValidationOptions.AdditionalRules has one. RuleCatalog.All lists those of the library.");
    }
}
