using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>Finds statuses that stand inside a paragraph.</summary>
internal static class StatusFinder
{
    private const int LongestCount = 80;
    private const int LongestTail = 20;
    private const int LongestSentence = 80;
    private const int NumberReach = 5;
    private const int LongestClosing = 60;
    private const int LongestRest = 40;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：\n");
    // The last characters of the nouns for what was found: 问题, 任务, 事项, 该项.
    private static readonly SearchValues<char> Nouns = SearchValues.Create("题务项议见况象条作");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；\n");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789一二两三四五六七八九十");

    private static readonly WordTable Inspections = [.. InspectionTerms.Searches, "反映"];
    // 采取4项措施推进整改 tells of no stage, 采取4项措施，已完成3项 does.
    private const StatusTraits Stated
        = StatusTraits.Done | StatusTraits.Reached | StatusTraits.Ongoing | StatusTraits.Negation | StatusTraits.Stage;
    private static readonly WordTable Announcements = ["情况", "如下"];
    private static readonly WordTable FirmSubjects = ["该", "此"];

    // What is said of a problem only, and of no measure.
    private const StatusTraits OfProblem = StatusTraits.LongTerm | Unfinished;
    private const string StruckOff = "销号";
    private const StatusTraits Unfinished = StatusTraits.Negation | StatusTraits.Ongoing | StatusTraits.Near | StatusTraits.Part;

    /// <summary>Reads the count of measures in front of them: 采取了3项措施，其中，已完成3项：….</summary>
    /// <returns>Null where the paragraph does not begin with one.</returns>
    public static FoundStatus? FindMeasureCount(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph);
        var end = words[..Math.Min(words.Length, LongestCount)].IndexOfAny('：', '。', '；');
        if (end < 0 || !CountsMeasures(words[..end]))
            return null;
        var range = paragraph.To(paragraph.Start + end);
        return StatusReader.Read(text, range) is { } status ? new(status, range, range) : null;
    }

    /// <summary>Finds the clause of a paragraph that speaks of the issue as a whole: …，该问题已整改到位。</summary>
    /// <returns>The last such clause; null where there is none.</returns>
    public static FoundStatus? Find(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph);
        for (var end = words.Length; end > 0;)
        {
            var start = words[..end].LastIndexOfAny(Breaks) + 1;
            if (IsSpoken(words[start..end]) && Opening(words, start) is var at && ClauseLength(words, at) is > 0 and var length)
                return Make(text, paragraph, at, length);
            end = start - 1;
        }

        return null;
    }

    /// <summary>Finds the sentence that closes a paragraph and is nothing but a status: …。已完成整改，长期坚持。</summary>
    /// <remarks>It may speak of the last measure alone: whoever asks has to know that no other measure tells of its own.</remarks>
    public static FoundStatus? FindClosing(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph).TrimEnd("。；");
        var start = words.LastIndexOfAny(Stops) + 1;
        if (InPlace(text, paragraph, words, start) is { } placed)
            return placed;
        // 已完成整改。长期坚持。
        if (start > 1 && LongTermTail.IsMatch(words[start..]))
            start = words[..(start - 1)].LastIndexOfAny(Stops) + 1;
        var sentence = words[start..];
        // 经验收，4月28日已完成并销号。
        if (sentence.EndsWith(StruckOff, StringComparison.Ordinal) && sentence.LastIndexOf('，') + 1 is > 0 and var clause
                && IsOver(sentence[clause..]))
            return Make(text, paragraph, start + clause, sentence.Length - clause);
        if (start == 0 || sentence.Length > LongestClosing)
            return null;
        // 采取了3项措施，其中，已完成3项。
        if (CountsMeasures(sentence))
            return Make(text, paragraph, start, sentence.Length);
        // 现已全部规范到位，问题销号。
        if (sentence.LastIndexOf('，') + 1 is > 0 and var last && sentence[last..].StartsWith("问题", StringComparison.Ordinal)
                && StatusWording.Length(sentence[last..], out _) == sentence.Length - last)
            return Make(text, paragraph, start, sentence.Length);
        // 因审批没有结束，正在推进。
        if (TellsReason(sentence) && sentence.LastIndexOf('，') + 1 is > 0 and var told
                && StatusWording.Length(sentence[told..], out _) == sentence.Length - told
                && (StatusStages.TraitsIn(sentence[told..]) & Unfinished) != StatusTraits.None)
            return Make(text, paragraph, start + told, sentence.Length - told);
        // 三个问题已完成整改。
        var group = ProblemGroup.At(sentence)?.Length ?? StatusSubject.LengthOfReference(sentence, words[..start]);
        if (StatusWording.Length(sentence[group..], out _) is not (> 0 and var length))
            return null;
        var rest = sentence[(group + length)..];
        return rest.Length <= LongestRest && !rest.Contains('《') ? Make(text, paragraph, start, sentence.Length) : null;
    }

    /// <summary>Finds what the last sentence of a paragraph says of the rest that is going on: …，剩余2家正在处置，预计年底前完成。</summary>
    /// <remarks>Where a part is not done, the whole is not; but whatever tells of the whole itself goes before it.</remarks>
    public static FoundStatus? FindUnfinished(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph).TrimEnd("。；");
        var start = words.LastIndexOf('。') + 1;
        return StartOfUnfinished(words[start..]) is >= 0 and var left
            ? Make(text, paragraph, start + left, words.Length - start - left)
            : null;
    }

    // From the clause on that speaks of the rest; 其他 may be of others.
    private static int StartOfUnfinished(ReadOnlySpan<char> sentence)
    {
        for (var end = sentence.Length; end > 0;)
        {
            var start = sentence[..end].LastIndexOfAny('，', '；') + 1;
            if (CountWords.Remaining.LengthAtStart(sentence[start..end]) > 0)
                return StatusStages.TraitsIn(sentence[start..]).HasFlag(StatusTraits.Ongoing) ? start : -1;
            end = start - 1;
        }

        return -1;
    }

    // 督促问题销号 and 确保销号 tell what is worked for.
    private static bool IsOver(ReadOnlySpan<char> clause)
        => StatusWording.Length(clause, out _) == clause.Length && StatusStages.TraitsIn(clause) is var traits
            && (traits.HasFlag(StatusTraits.Reached) || (traits & (StatusTraits.Going | StatusTraits.Plan)) == StatusTraits.None);

    private static bool TellsReason(ReadOnlySpan<char> sentence)
        => ClauseWords.Because.LengthAtStart(sentence[StatusSubject.LengthAt(sentence)..]) > 0;

    // Where other answers close with theirs, the last sentence tells how far it has come, whatever it says.
    private static FoundStatus? InPlace(CleanText text, TextRange paragraph, ReadOnlySpan<char> words, int last)
    {
        for (var (start, left) = (last, 2); start > 0 && left > 0; left--)
        {
            if (text.Forms.StatusPlaces.Contains(paragraph.Start + start))
            {
                var range = new TextRange(paragraph.Start + start, paragraph.Start + words.Length);
                return new(StatusReader.ReadAny(text, range), range, range);
            }

            start = words[..(start - 1)].LastIndexOfAny(Stops) + 1;
        }

        return null;
    }

    private static FoundStatus? Make(CleanText text, TextRange paragraph, int start, int length)
    {
        var range = new TextRange(paragraph.Start + start, paragraph.Start + start + length);
        var stop = text.Fold(paragraph.From(range.End)).IndexOfAny(Stops);
        return StatusReader.Read(text, range) is { } status
            ? new(status, range, stop < 0 ? paragraph.From(range.Start) : new(range.Start, range.End + stop))
            : null;
    }

    // 整改 anywhere in a clause, or a clause that begins with 该问题.
    private static bool IsSpoken(ReadOnlySpan<char> clause)
        => clause.Contains("整改", StringComparison.Ordinal) || (clause.ContainsAny(Nouns) && StatusSubject.PointsAtProblem(clause));

    // 目前，该问题… begins with the time.
    private static int Opening(ReadOnlySpan<char> words, int start)
        => start > 0 && words[start - 1] == '，' && words[..(start - 1)].EndsWith("目前", StringComparison.Ordinal)
            ? words[..(start - 1)].LastIndexOfAny(Breaks) + 1
            : start;

    // The clause has to be nothing but the statement; what an inspection found and settled is not the issue itself.
    private static int ClauseLength(ReadOnlySpan<char> words, int start)
    {
        var length = StatusWording.Length(words[start..], out var subject);
        if (length == 0 || (!subject && !IsLastWord(words, start, length)))
            return 0;
        if (words[(start + length)..].StartsWith("工作", StringComparison.Ordinal))
            length += 2;
        var sentence = words[Math.Max(0, start - LongestSentence)..start];
        sentence = sentence[(sentence.LastIndexOfAny(Stops) + 1)..];
        if (!TextSearch.StartsWithAny(words[start..], FirmSubjects) && TextSearch.ContainsAny(sentence, Inspections))
            return 0;
        var rest = words[(start + length)..];
        if (rest.IsEmpty || rest[0] is '。' or '；' or '：')
            return length;
        var tail = rest[..Math.Min(rest.Length, LongestTail + 1)];
        var stop = tail.IndexOfAny(Stops);
        tail = stop < 0 ? tail : tail[..stop];
        return tail.Length <= LongestTail && StatusStages.IsLongTerm(tail) ? length + tail.Length : rest[0] == '，' ? length : 0;
    }

    // …，正在整改。 and …，尚未整改完成。 at the end of an answer: where a part is not done, the whole is not. …，已整改完毕并将长期坚持。 speaks of no step.
    private static bool IsLastWord(ReadOnlySpan<char> words, int start, int length)
    {
        if (start == 0 || words[start - 1] != '，' || (StatusStages.TraitsIn(words.Slice(start, length)) & OfProblem) == StatusTraits.None)
            return false;
        var stop = words[(start + length)..].IndexOfAny(Stops);
        return stop < 0 || start + length + stop == words.Length - 1;
    }

    // 采取了3项措施，其中，已完成3项; 制定措施4条，已完成3条; 1条措施已完成; not 制定措施4条，完成情况如下
    public static bool CountsMeasures(ReadOnlySpan<char> words)
    {
        var measures = words.IndexOf("措施", StringComparison.Ordinal);
        if (measures < 0 || TextSearch.ContainsAny(words[measures..], Announcements))
            return false;
        var around = words[Math.Max(0, measures - NumberReach)..Math.Min(words.Length, measures + NumberReach)];
        return around.ContainsAny(Digits) && around.IndexOfAny('项', '条', '个') >= 0
            && (StatusStages.TraitsOfStatus(words[(measures + 2)..]) & Stated) != StatusTraits.None
            && StatusStages.OfPlace(words[measures..]) != default;
    }
}
