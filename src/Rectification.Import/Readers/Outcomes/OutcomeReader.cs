using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>Finds what a text states in numbers: people disciplined or talked to, cases, money recovered, rules made.</summary>
/// <remarks>Looks for a number with a unit, then around it for the word that says what was done.</remarks>
internal static class OutcomeReader
{
    // 对2家企业立案查处，立案2家
    private const int LongestBetween = 4;

    /// <summary>Finds the outcomes of a stretch, in the order of the text.</summary>
    public static ValueList<OutcomeCount> Find(CleanText text, TextRange range)
    {
        var found = new List<OutcomeCount>();
        Find(text, range, found);
        return [.. found];
    }

    /// <summary>Adds the outcomes of a stretch to a list.</summary>
    public static void Find(CleanText text, TextRange range, List<OutcomeCount> found)
    {
        OutcomeMatch? last = null;
        var lastValue = 0m;
        var previousEnd = range.Start;
        var characters = text.Folded[..range.End];
        for (var rest = range; NumberReader.TryFindNext(text, rest, out var number); rest = rest.From(number.Range.End))
        {
            if (number.Kind != NumberKind.Count || OutcomeUnit.At(characters[number.Range.End..]) is not { } unit)
                continue;
            var unitEnd = number.Range.End + unit.Written.Length;
            if (IsName(characters, number.Range.Start, unitEnd)
                    || !OutcomePhrase.TryFind(characters, range.Start, number.Range.Start, unitEnd, out var phrase))
                continue;
            if (OutcomeMatcher.Match(characters, phrase, unit, previousEnd, last) is { } match)
            {
                if (number.Value == lastValue && IsToldAgain(characters, last, match))
                    found.RemoveAt(found.Count - 1);
                if (SumsUp(characters, phrase.Start, match) && CountOfParts(found, match.Cue.Kind, number.Value) is > 1 and var parts)
                    found.RemoveRange(found.Count - parts, parts);
                found.Add(Make(text, number, unit, match));
                (last, lastValue) = (match, number.Value);
            }

            // 查处5万元以上案件37起: a threshold counts nothing.
            if (!TextSearch.StartsWithAny(characters[unitEnd..], OutcomeWords.Thresholds))
                previousEnd = unitEnd;
        }
    }

    // 对2名干部约谈2人, and 对2名干部集体约谈，约谈2人: one number told twice, better the second time.
    private static bool IsToldAgain(ReadOnlySpan<char> characters, OutcomeMatch? last, OutcomeMatch match)
        => last is { } first && (first.Cue == match.Cue || (first.Cue.Generic && first.Cue.Kind == match.Cue.Kind))
            && first.UnitEnd < first.Words.End && match.Words.Start < match.UnitEnd
            && (match.Words.Start < first.Words.End
                || (match.Words.Start - first.Words.End <= LongestBetween && IsPause(characters[first.Words.End..match.Words.Start])));

    // 新制定制度9项、修订14项，共建立健全制度23项: the sum says it all.
    private static bool SumsUp(ReadOnlySpan<char> characters, int start, OutcomeMatch match)
        => CountWords.Sums.LengthAtEnd(characters[start..Math.Max(start, match.Words.Start)]) > 0;

    private static int CountOfParts(List<OutcomeCount> found, OutcomeKind kind, decimal sum)
    {
        for (var parts = 1; parts <= found.Count && found[^parts].Kind == kind; parts++)
        {
            sum -= found[^parts].Count;
            if (sum <= 0)
                return sum == 0 ? parts : 0;
        }

        return 0;
    }

    private static bool IsPause(ReadOnlySpan<char> between) => between is [.., '，' or '、'] && !between.ContainsAny('。', '\n');

    // “两个责任” and 八项规定 are names, whatever number is in them.
    private static bool IsName(ReadOnlySpan<char> characters, int start, int unitEnd)
    {
        var rest = characters[unitEnd..];
        return (start > 0 && characters[start - 1] is '“' or '‘') || rest is ['”' or '’', ..]
            || (!char.IsAsciiDigit(characters[start]) && rest.StartsWith("规定", StringComparison.Ordinal));
    }

    private static OutcomeCount Make(CleanText text, FoundNumber number, OutcomeUnit unit, OutcomeMatch match) => new()
    {
        Kind = match.Cue.Kind,
        Detail = match.Cue.Generic ? null : match.Cue.Word,
        Count = number.Value,
        Unit = unit.Name,
        Text = text.Write(match.Words),
        Source = text.ToSource(match.Words),
    };
}
