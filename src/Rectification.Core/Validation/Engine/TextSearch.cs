using System.Buffers;

namespace Rectification.Validation.Engine;

/// <summary>Searches a text once for the characters that wake any text rule, and runs those that woke.</summary>
internal sealed class TextSearch
{
    private readonly TextRule[] _rules;
    private readonly string _triggers;
    private readonly ulong[] _woken;               // per trigger: the rules it wakes, one bit each
    private readonly SearchValues<char> _search;
    private readonly TextRule[] _sleepless;

    public TextSearch(TextRule[] rules)
    {
        _sleepless = [.. rules.Where(static rule => rule.Triggers.Length == 0)];
        _rules = [.. rules.Except(_sleepless)];
        _triggers = new string([.. _rules.SelectMany(static rule => rule.Triggers).Distinct()]);
        _woken = [.. _triggers.Select(WokenBy)];
        _search = SearchValues.Create(_triggers);
    }

    /// <summary>Checks a text that stands at a member of the part under check.</summary>
    public void Check(string? text, string member, RuleContext context)
    {
        if (text is not null)
            Check(text, member, -1, context);
    }

    /// <summary>Checks one text of a list of texts, or of a member where the index is -1.</summary>
    public void Check(string text, string list, int index, RuleContext context)
    {
        if (text.AsSpan().IndexOfAny(_search) is var first and >= 0)
            RunWoken(text, first, list, index, context);
        foreach (var rule in _sleepless)
        {
            context.Path.Push(list, index);
            rule.Check(text, 0, context);
            context.Path.Pop();
        }
    }

    private void RunWoken(string text, int first, string member, int index, RuleContext context)
    {
        var woken = 0UL;
        for (var at = first; at < text.Length;)
        {
            woken |= _woken[_triggers.IndexOf(text[at], StringComparison.Ordinal)];
            var next = text.AsSpan(at + 1).IndexOfAny(_search);
            at = next < 0 ? text.Length : at + 1 + next;
        }

        context.Path.Push(member, index);
        for (var i = 0; i < _rules.Length; i++)
        {
            // Hosts with more rules than bits get those woken too often, which only costs time.
            if ((woken & Bit(i)) != 0)
                _rules[i].Check(text, first, context);
        }

        context.Path.Pop();
    }

    private ulong WokenBy(char trigger)
    {
        var woken = 0UL;
        for (var i = 0; i < _rules.Length; i++)
            woken |= _rules[i].Triggers.Contains(trigger, StringComparison.Ordinal) ? Bit(i) : 0;
        return woken;
    }

    private static ulong Bit(int rule) => 1UL << (rule % 64);
}
