using System.Buffers;

namespace Rectification.Validation.Engine;

/// <summary>Searches a text once for the characters that wake any text rule, and runs those that woke.</summary>
internal sealed class TextSearch
{
    private readonly TextRule[] _rules;
    private readonly SearchValues<char> _triggers;

    public TextSearch(TextRule[] rules)
    {
        _rules = rules;
        _triggers = SearchValues.Create(string.Concat(rules.Select(rule => rule.Triggers)));
    }

    /// <summary>Checks a text that stands at a member of the part under check.</summary>
    public void Check(string? text, string member, RuleContext context)
    {
        if (text is not null && text.AsSpan().IndexOfAny(_triggers) is var first and >= 0)
            Run(text, first, member, -1, context);
    }

    /// <summary>Checks one text of a list of texts.</summary>
    public void Check(string text, string list, int index, RuleContext context)
    {
        if (text.AsSpan().IndexOfAny(_triggers) is var first and >= 0)
            Run(text, first, list, index, context);
    }

    private void Run(string text, int first, string member, int index, RuleContext context)
    {
        context.Path.Push(member, index);
        foreach (var rule in _rules)
        {
            if (text.AsSpan(first).IndexOfAny(rule.Wakers) >= 0)
                rule.Check(text, first, context);
        }

        context.Path.Pop();
    }
}
