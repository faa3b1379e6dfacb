using System.Buffers;

namespace Rectification.Validation.Engine;

/// <summary>Searches a text once for the characters that wake any text rule, and runs those that woke.</summary>
internal sealed class TextSearch
{
    private const int LargestQuickSet = 5;

    private readonly TextRule[] _rules;
    private readonly string _triggers;
    private readonly ulong[] _woken;               // per trigger: the rules it wakes, one bit each
    private readonly SearchValues<char>[] _searches;
    private readonly TextRule[] _sleepless;

    public TextSearch(TextRule[] rules)
    {
        _sleepless = [.. rules.Where(static rule => rule.Triggers.Length == 0)];
        _rules = [.. rules.Except(_sleepless)];
        _triggers = new string([.. _rules.SelectMany(static rule => rule.Triggers).Distinct()]);
        _woken = [.. _triggers.Select(WokenBy)];
        // One set of all of them would take a slower way: sets of ASCII, and of few characters, are compared many at a time.
        _searches = [.. _triggers.Where(char.IsAscii).Chunk(128).Concat(_triggers.Where(static trigger => !char.IsAscii(trigger)).Chunk(LargestQuickSet)).Select(static set => SearchValues.Create(set))];
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
        var first = text.Length;
        foreach (var search in _searches)
        {
            if (text.AsSpan(0, first).IndexOfAny(search) is var at and >= 0)
                first = at;
        }

        if (first < text.Length)
            RunWoken(text, first, list, index, context);
        foreach (var rule in _sleepless)
        {
            if (!rule.MayConcern(text))
                continue;
            context.Path.Push(list, index);
            rule.Check(text, 0, context);
            context.Path.Pop();
        }
    }

    private void RunWoken(string text, int first, string member, int index, RuleContext context)
    {
        var woken = 0UL;
        foreach (var search in _searches)
            woken |= WokenBy(text.AsSpan(first), search);

        context.Path.Push(member, index);
        for (var i = 0; i < _rules.Length; i++)
        {
            // Hosts with more rules than bits get those woken too often, which only costs time.
            if ((woken & Bit(i)) != 0)
                _rules[i].Check(text, first, context);
        }

        context.Path.Pop();
    }

    /// <summary>The rules that the characters of one set wake.</summary>
    private ulong WokenBy(ReadOnlySpan<char> text, SearchValues<char> search)
    {
        var woken = 0UL;
        for (var at = text.IndexOfAny(search); at >= 0; at = text.IndexOfAny(search))
        {
            woken |= _woken[_triggers.IndexOf(text[at], StringComparison.Ordinal)];
            text = text[(at + 1)..];
        }

        return woken;
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
