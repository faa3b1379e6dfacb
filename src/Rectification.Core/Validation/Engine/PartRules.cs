using System.Runtime.CompilerServices;

namespace Rectification.Validation.Engine;

/// <summary>The rules about one kind of part that are on, each with the traits that wake it.</summary>
internal sealed class PartRules<TPart>(IEnumerable<NoticeRule> rules)
    where TPart : NoticePart
{
    private readonly (ulong Wakers, NoticeRule<TPart> Rule)[] _rules = [.. rules.OfType<NoticeRule<TPart>>().Select(static rule => (rule.Wakers, rule))];

    /// <summary>Shows a part to the rules that it wakes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Run(TPart part, ulong traits, RuleContext context)
    {
        foreach (var (wakers, rule) in _rules)
        {
            if ((wakers & traits) != 0)
                rule.Check(part, context);
        }
    }
}
