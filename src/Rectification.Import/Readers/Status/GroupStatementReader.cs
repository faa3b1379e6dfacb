using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads statements on how far several problems have come.</summary>
internal static class GroupStatementReader
{
    private const int Longest = 500;
    private const int LongestIntroduction = 40;
    private const int LongestLabel = 10;
    private const int LongestEvent = 20;
    private const int LongestTitle = 80;

    private const string Breaks = "，；。";

    // 本部分第1、3个问题…
    private static readonly WordTable Parts = [.. PointingWords.Back, .. PointingWords.Part, "本类", "本节", "本部分反馈的", "本方面反馈的"];

    private static readonly SearchValues<char> Openings = SearchValues.Create("第问具序任整其以上前下这本该反巡（");
    private static readonly SearchValues<char> BehindNumber = SearchValues.Create("、和及与以至到-个项条号类已正");

    /// <summary>Reads a statement that is all of a paragraph; null where the paragraph is none.</summary>
    public static GroupStatement? Read(CleanText text, TextRange words)
    {
        if (words.Length is 0 or > Longest)
            return null;
        var folded = text.Fold(words);
        // 办理进度：第1、2个问题已完成…
        if (folded[..Math.Min(folded.Length, LongestLabel)].IndexOf('：') is > 1 and var colon
                && folded[..colon].IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0)
        {
            words = words.From(words.Start + colon + 1);
            folded = folded[(colon + 1)..];
        }

        // 目前，问题1、3已完成…
        var time = StatusSubject.LengthOfTime(folded);
        words = words.From(words.Start + time);
        folded = folded[time..];

        if (TextSearch.LengthAtStart(folded, Parts) is > 0 and var part && folded[part..].StartsWith("第"))
        {
            words = words.From(words.Start + part);
            folded = folded[part..];
        }

        if (folded.StartsWith("除"))
            return ReadException(folded, words);

        // 经会议研究，第1、2个问题已完成…
        var introduction = LengthOfEvent(folded);
        if (folded.IsEmpty || !(introduction > 0 || MayBegin(folded)))
            return null;
        if (ProblemGroup.At(folded) is { IsDefinite: true } all && StatusWording.Length(folded[all.Length..], out _) > 0)
            return new(all.Count, [], words, null, TextSearch.StartsWithAny(folded, PointingWords.Ahead));

        var (start, total) = (introduction, default(int?));
        var clauses = introduction > 0 ? Clauses(folded, introduction) : [];
        if (clauses.Count == 0)
        {
            start = SkipIntroduction(folded, out total);
            clauses = Clauses(folded, start);
        }

        if (clauses.Count == 0 || clauses[0].Start != start)
            return null;

        var (named, rest, restCount) = (new List<(int, TextRange)>(), default(TextRange), default(int?));
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            var about = new TextRange(words.Start + clause.Start + clause.Length,
                i + 1 < clauses.Count ? words.Start + clauses[i + 1].Start : words.End);
            // 第1、2个问题正在整改，其中第1个年底前完成 tells more of the first.
            named.AddRange(clause.Numbers.Where(number => !named.Exists(known => known.Item1 == number)).Select(number => (number, about)));
            if (clause.Numbers.Length == 0)
                (rest, restCount) = (about, clause.Count);
        }

        return named.Count > 0 ? new(total, named, rest, restCount) : null;
    }

    // 除第14个问题外，以上问题已全部整改到位: of those left out it tells nothing, or says how far they are: 除第2、3个问题正在推进外，….
    private static GroupStatement? ReadException(ReadOnlySpan<char> folded, TextRange words)
    {
        var (end, numbers) = (folded.IndexOf("外，"), new List<int>());
        if (end < 0 || ProblemNumbers.Read(folded[1..end], numbers) is not (> 0 and var length))
            return null;
        var excepted = folded[(1 + length)..end].TrimEnd("以之");
        // 除第4个问题因资金未到位、正在整改外
        var reason = excepted.StartsWith("因") ? excepted.LastIndexOfAny('，', '、') + 1 : 0;
        excepted = excepted[reason..];
        length += reason;
        var rest = folded[(end + 2)..];
        if ((excepted.Length > 0 && !IsStatus(excepted)) || !TellsOfRest(rest))
            return null;
        var about = new TextRange(words.Start + 1 + length, words.Start + 1 + length + excepted.Length);
        return new(null, [.. numbers.Select(number => (number, about))], words.From(words.Start + end + 2), null);
    }

    // 其余问题均已…, 其余4个问题均已…, 以上问题已…
    private static bool TellsOfRest(ReadOnlySpan<char> words)
    {
        var others = TextSearch.LengthAtStart(words, CountWords.Rest);
        var group = others > 0 && ProblemGroup.At(words[others..]) is { } counted ? others + counted.Length : 0;
        return StatusWording.Length(words[group..], out var subject) > 0 && (subject || others > 0);
    }

    // 经会议研究，第…, and 边查边改，目前第…: what happened, then the first number.
    private static int LengthOfEvent(ReadOnlySpan<char> words)
    {
        var pause = words[..Math.Min(words.Length, LongestEvent)].IndexOf('，');
        return pause > 0 && (words[(pause + 1)..].StartsWith("第") || words[(pause + 1)..].StartsWith("目前第")) && !Openings.Contains(words[0])
            && ProblemGroup.LengthOfNumber(words) == 0 && IndexOfAmong(words[..pause], out _) < 0 ? pause + 1 : 0;
    }

    // Nearly all paragraphs are something else, and say so by how they begin.
    private static bool MayBegin(ReadOnlySpan<char> words)
    {
        var number = ProblemGroup.LengthOfNumber(words);
        return (number > 0 ? number < words.Length && BehindNumber.Contains(words[number]) : Openings.Contains(words[0]))
            || IndexOfAmong(words[..Math.Min(words.Length, LongestIntroduction)], out _) >= 0;
    }

    // 问题中，, 事项中的, 其中
    private static int IndexOfAmong(ReadOnlySpan<char> head, out int length)
    {
        length = 0;
        for (var among = head.IndexOf('中'); among >= 0;)
        {
            if (head[..among] is [.., '其'] or [.., '问', '题'] or [.., '任', '务'] or [.., '事', '项'] or [.., '表', '现'])
            {
                var start = among - (head[among - 1] == '其' ? 1 : 2);
                length = among + 1 - start + (among + 1 < head.Length && head[among + 1] is '，' or '的' ? 1 : 0);
                return start;
            }

            var next = head[(among + 1)..].IndexOf('中');
            among = next < 0 ? -1 : among + 1 + next;
        }

        return -1;
    }

    // 上述9个问题中， or 4个方面19个问题中的
    private static int SkipIntroduction(ReadOnlySpan<char> words, out int? total)
    {
        total = null;
        var head = words[..Math.Min(words.Length, LongestIntroduction)];
        var at = IndexOfAmong(head, out var length);
        if (at < 0 || head[..at].ContainsAny('；', '。'))
            return LengthOfCount(head);
        for (var from = 0; from < at && total is null; from++)
        {
            if (ProblemGroup.At(head[from..]) is { } group && from + group.Length > at)
                total = group.Count;
        }

        return at + length;
    }

    // 本方面反馈问题3个，第1个问题已完成
    private static int LengthOfCount(ReadOnlySpan<char> head)
        => head.IndexOf('，') is > 1 and var pause && head[pause - 1] is '个' or '项' or '条'
            && ProblemGroup.LengthOfNumber(head[(pause - 2)..]) == 1 ? pause + 1 : 0;

    private static List<Clause> Clauses(ReadOnlySpan<char> words, int start)
    {
        var (found, numbers) = (new List<Clause>(), new List<int>());
        for (var at = start; at < words.Length;)
        {
            if (ClauseAt(words[at..], numbers) is { } clause)
            {
                found.Add(clause with { Start = at });
                at += clause.Length;
            }
            else if (found.Count == 0)
            {
                break;
            }

            var stop = words[at..].IndexOfAny(Breaks);
            at = stop < 0 ? words.Length : at + stop + 1;
        }

        return found;
    }

    // What tells of one or some: 第1、3个问题已完成; 17个问题已完成 and 其余问题已完成 tell of the others.
    private static Clause? ClauseAt(ReadOnlySpan<char> words, List<int> numbers)
    {
        // 第一阶段任务已完成 numbers a stage, no problem.
        if (StatusScanner.Next(words, default, out _) != StatusTraits.Stage && ProblemNumbers.Read(words, numbers) is > 0 and var length
                && IsStatus(words[length..]))
            return new(0, length, [.. numbers], null);
        var others = TextSearch.LengthAtStart(words, CountWords.Rest);
        var group = ProblemGroup.At(words[others..]);
        var end = others + (group?.Length ?? (others > 0 && words[others..].StartsWith("问题") ? 2 : 0));
        return end > 0 && IsStatus(words[end..]) ? new(0, end, [], group?.Count) : null;
    }

    // The problem may be told again in between: 第3个问题“…”正在整改.
    private static bool IsStatus(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("“") && words[..Math.Min(words.Length, LongestTitle)].IndexOf('”') is > 0 and var close)
            words = words[(close + 1)..];
        return StatusWording.Length(words, out _) > 0;
    }

    private readonly record struct Clause(int Start, int Length, int[] Numbers, int? Count);
}
