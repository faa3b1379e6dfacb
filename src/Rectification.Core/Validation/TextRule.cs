using System.Buffers;

namespace Rectification.Validation;

/// <summary>A rule about the words of a notice, wherever they stand: titles, descriptions, measures, results, narratives.</summary>
/// <remarks>A rule names the characters that wake it, so that all texts are searched once for all rules.</remarks>
public abstract class TextRule : NoticeRule
{
    /// <summary>A rule that reports these.</summary>
    /// <param name="triggers">The characters that wake it; empty for a rule that looks at every text.</param>
    /// <param name="descriptors">One or more descriptors.</param>
    /// <exception cref="ArgumentNullException"><paramref name="triggers"/> is null.</exception>
    protected TextRule(string triggers, params RuleDescriptor[] descriptors)
        : base([.. descriptors])
    {
        ArgumentNullException.ThrowIfNull(triggers);
        Triggers = triggers;
        Wakers = SearchValues.Create(triggers);
    }

    /// <summary>The characters that wake the rule; empty where it looks at every text.</summary>
    public string Triggers { get; }

    internal SearchValues<char> Wakers { get; }

    /// <summary>Looks at one text, which holds a trigger where the rule has any.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="context">Where the text stands, and where to report.</param>
    public abstract void Check(string text, RuleContext context);
}
