using System.Globalization;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>
/// Reads a status that is stated for many issues at once: 12个问题中的10个问题已整改完成，第3个问题正在整改，第7个问题正在整改。
/// </summary>
internal static class CollectiveStatus
{
    private const string Ordinal = "第";
    private const string Noun = "个问题";
    private const int LongestNumber = 4;

    /// <summary>Whether the words single out issues by their number.</summary>
    public static bool IsOne(CleanText text, TextRange words)
    {
        var folded = text.Fold(words);
        return folded.IndexOf(Noun) is >= 0 and var noun && folded[noun..].Contains(Ordinal, StringComparison.Ordinal) && Named(text, words).Count > 0;
    }

    /// <summary>The findings with these statuses. The numbers have to add up to all issues; where they do not, nothing is assumed.</summary>
    public static ValueList<Aspect> Apply(CleanText text, TextRange words, ValueList<Aspect> aspects)
    {
        var named = Named(text, words);
        var count = aspects.Sum(aspect => aspect.Issues.Count);
        var first = words.To(named[0].Clause.Start);
        var rest = StatusReader.Read(text, Tail(text, first));
        if (rest is null || !Counts(text, first, count - named.Count))
            return aspects;

        var number = 0;
        return aspects.Select(aspect => aspect with { Issues = aspect.Issues.Select(issue => With(issue, ++number)).ToValueList() }).ToValueList();

        Issue With(Issue issue, int at)
        {
            var own = named.Find(item => item.Number == at);
            var status = own.Number == 0 ? rest : StatusReader.Read(text, own.Clause);
            return issue.Status is null ? issue with { Status = status, Deadline = issue.Deadline ?? DeadlineReader.FindInStatus(text, own.Clause, null, []) } : issue;
        }
    }

    // 第3个问题“…”正在整改，预计…完成: each clause runs to the next 第.
    private static List<(int Number, TextRange Clause)> Named(CleanText text, TextRange words)
    {
        var found = new List<(int, TextRange)>();
        for (var at = words.End - 1; at >= words.Start; at--)
        {
            if (text.Folded[at] == Ordinal[0] && NumberAt(text.Fold(words.From(at + 1))) is > 0 and var number)
                found.Add((number, new(at, found.Count > 0 ? found[^1].Item2.Start : words.End)));
        }

        found.Reverse();
        return found;
    }

    private static int NumberAt(ReadOnlySpan<char> words)
    {
        var noun = words[..Math.Min(words.Length, LongestNumber + Noun.Length)].IndexOf(Noun);
        if (noun <= 0)
            return 0;
        if (int.TryParse(words[..noun], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        return ChineseNumeral.TryParse(words[..noun], out var read) ? (int)read : 0;
    }

    // The status stands behind the last 个问题.
    private static TextRange Tail(CleanText text, TextRange words)
        => text.Fold(words).LastIndexOf(Noun) is >= 0 and var noun ? words.From(words.Start + noun + Noun.Length) : words;

    private static bool Counts(CleanText text, TextRange words, int expected)
    {
        for (var rest = words; NumberReader.TryFindNext(text, rest, out var number); rest = rest.From(number.Range.End))
        {
            if (number.Value == expected)
                return true;
        }

        return false;
    }
}
