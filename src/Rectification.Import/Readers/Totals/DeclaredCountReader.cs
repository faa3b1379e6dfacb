using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds the counts of a sentence that may declare a total.</summary>
internal static class DeclaredCountReader
{
    private const int Most = 9999;

    // 3个方面问题 are three aspects; nobody groups what was found under twelve, so 12个方面问题 are twelve problems.
    private const int MostAspects = 9;
    private static readonly WordTable ProblemsOfAspects = ["方面问题", "方面的问题", "方面具体问题", "方面的具体问题", "方面存在的问题"];

    // Nobody writes longer clauses; looking further would make a text without punctuation slow.
    private const int LongestClause = 300;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，；：。！？\n");

    private static readonly WordTable BeforeNumber = [.. CountWords.Sums, "共有", "虽只有", "只有", "仅有", "有", "了", "计", "为", "达"];


    // 反馈的问题细化为17条
    private static readonly WordTable BrokenDown
        = [.. new[] { "细化", "分解", "归纳", "梳理", "列", "整理", "拆分", "归并", "归", "汇总" }
            .SelectMany(verb => new[] { "为", "成", "出", "" }.Select(into => verb + into))];

    // Opinions and measures are counted everywhere; these words tell that they are the ones of this notice.
    private static readonly WordTable OfThisNotice = [.. InspectionTerms.Feedback, "整改", "问题", "本次", "此次"];

    /// <summary>The counts, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="answer">What the notice answers.</param>
    /// <param name="goesOn">Whether the sentences before have declared a total: then measures are those against what they counted.</param>
    public static List<DeclaredCount> Find(CleanText text, TextRange sentence, AnsweredInspection answer, bool goesOn)
    {
        var counts = new List<DeclaredCount>();
        var ofThisNotice = TextSearch.ContainsAny(text.Fold(sentence), OfThisNotice);
        var ofInspectors = text.Fold(sentence).Contains("反馈", StringComparison.Ordinal);
        var owner = new CountOwner(text, sentence, answer);
        var last = sentence.Start;
        for (var rest = sentence; NumberReader.TryFindNext(text, rest, out var number); rest = sentence.From(number.Range.End))
        {
            var from = Math.Max(ClauseStart(text, sentence, number.Range.Start), last);
            if (!IsWhole(text, number) || (text.Fold(number.Range) is "一" && !IsLastPart(text, sentence, from, number, counts))
                    || Read(text, sentence, from, last, number, ofInspectors) is not { } count)
            {
                owner.PassOver(number);
                continue;
            }

            last = count.Range.End;
            var isNoticesOwn = ofThisNotice
                || (count.Subject == DeclaredSubject.Measures ? goesOn : count.Subject != DeclaredSubject.Opinions);
            if (owner.IsNotice(count, from, number.Range.Start, isNoticesOwn))
                counts.Add(InClause(text, sentence, count, counts.Count > 0 ? counts[^1].Range.End : sentence.Start));
        }

        return counts;
    }

    /// <summary>The start of the clause a place stands in.</summary>
    public static int ClauseStart(CleanText text, TextRange sentence, int at)
    {
        var before = new TextRange(Math.Max(sentence.Start, at - LongestClause), at);
        return before.Start + text.Fold(before).LastIndexOfAny(Breaks) + 1;
    }

    private static DeclaredCount InClause(CleanText text, TextRange sentence, DeclaredCount count, int endBefore)
    {
        var clause = new TextRange(ClauseStart(text, sentence, count.Range.Start), ClauseEnd(text, sentence, count.Range.End));
        return count with { Clause = clause, From = Math.Min(Math.Max(clause.Start, endBefore), count.Range.Start) };
    }

    /// <summary>The end of the clause a place stands in.</summary>
    public static int ClauseEnd(CleanText text, TextRange sentence, int at)
    {
        var after = new TextRange(at, Math.Min(sentence.End, at + LongestClause));
        var end = text.Fold(after).IndexOfAny(Breaks);
        return end < 0 ? after.End : at + end;
    }

    private static DeclaredCount? Read(CleanText text, TextRange sentence, int from, int last, FoundNumber number, bool ofInspectors)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = DeclaredSubjects.UnitAt(after);
        var value = (int)number.Value;
        if (value > MostAspects && TextSearch.LengthAtStart(after[unit.Length..], ProblemsOfAspects) is > 0 and var problems)
            return new(new(number.Range.Start, number.Range.End + unit.Length + problems), value, unit.ToString(), DeclaredSubject.Issues);
        // 四方面 needs no measure word; 低于75问题 counts nothing.
        if (unit.IsEmpty && !after.StartsWith("方面"))
            return null;
        if (DeclaredSubjects.After(after[unit.Length..]) is { } noun)
        {
            return new(new(number.Range.Start, number.Range.End + unit.Length + noun.Length), value, unit.ToString(), noun.Subject)
            {
                State = DeclaredStates.OfWhole(after.Slice(unit.Length, noun.Length)),
            };
        }

        if (DeclaredSubjects.CountsSomethingElse(after[unit.Length..]))
            return null;

        // 具体问题：17个
        if (from == number.Range.Start && from > sentence.Start && text.Folded[from - 1] == '：'
                && NamedBefore(text, sentence, from - 1) is { } labelled)
            return new(new(labelled.Start, number.Range.End + unit.Length), value, unit.ToString(), labelled.Subject);
        // 具体问题共17个
        var before = text.Fold(new(from, number.Range.Start));
        // 制定整改措施，合计14条
        if (CountWords.Sums.LengthAtStart(before) is > 0 and var sum && sum == before.Length && from > last + 1
                && text.Folded[from - 1] == '，'
                && NamedBefore(text, sentence, from - 1) is { } summed)
            return new(new(summed.Start, number.Range.End + unit.Length), value, unit.ToString(), summed.Subject);
        before = before[..^TextSearch.LengthAtEnd(before, BeforeNumber)];
        // 细化为8项、20条 leaves open what the 8 are.
        if (after[unit.Length..] is not ['、', ..])
            before = before[..^TextSearch.LengthAtEnd(before, BrokenDown)];
        var range = new TextRange(number.Range.Start, number.Range.End + unit.Length);
        return DeclaredSubjects.Before(before, ofInspectors) is { } named
            ? new(range with { Start = from + before.Length - named.Length }, value, unit.ToString(), named.Subject)
            : new(range, value, unit.ToString(), null);
    }

    private static (int Start, DeclaredSubject Subject)? NamedBefore(CleanText text, TextRange sentence, int stop)
        => DeclaredSubjects.Before(text.Fold(new(ClauseStart(text, sentence, stop), stop))) is { } named
            ? (stop - named.Length, named.Subject)
            : null;

    private static bool IsWhole(CleanText text, FoundNumber number)
        => number is { Kind: NumberKind.Count, Approximate: false, Value: >= 0 and <= Most }
            && number.Value == decimal.Truncate(number.Value) && !IsName(text, number.Range.Start);

    // 一项 and 一个 hardly ever declare a total (一项重大政治任务, 解决一个问题) but behind others that tell a state: 完成五个，进行中一个.
    private static bool IsLastPart(CleanText text, TextRange sentence, int from, FoundNumber number, List<DeclaredCount> counts)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = DeclaredSubjects.UnitAt(after);
        if (counts.Count == 0 || counts[^1].Unit != unit.ToString() || unit.IsEmpty)
            return false;
        var rest = after[unit.Length..];
        return rest.IsEmpty || Breaks.Contains(rest[0])
            ? DeclaredStates.Before(text.Fold(new(from, number.Range.Start))) is not null
            : DeclaredStates.LengthAt(rest) > 0;
    }

    // “三个到位” is a name.
    private static bool IsName(CleanText text, int start) => start > 0 && text.Folded[start - 1] is '“' or '‘';
}
