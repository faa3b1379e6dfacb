using static Rectification.Import.Lines.Recognisers.Status.StatusTraits;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>How a status begins: perhaps a subject and a time, then a clause that is made of nothing but words of a status.</summary>
/// <remarks>已完成，长期坚持 is a status; 已完成《办法》的修订 is a measure, for its 已完成 has an object.</remarks>
internal static class StatusWording
{
    private const int Longest = 160;
    private const string Pauses = "，。；、（：";
    private const StatusTraits Before = Subject | Time | Due;

    // How a clause of unknown words has to begin, and how long all of them may be.
    private const StatusTraits Tells = Reached | Ongoing | Negation | Near | Plan | Due | Pace | LongTerm;
    private const int LongestState = 4;
    private const int LongestUnknown = 48;

    /// <summary>How far the words at the start of a text are a status; 0 where they are none.</summary>
    /// <param name="words">The text.</param>
    /// <param name="subject">Whether they name what has come so far, or at least when.</param>
    public static int Length(ReadOnlySpan<char> words, out bool subject)
    {
        // A row of subjects without end is read once at each of its commas; no status is longer than this.
        words = words[..Math.Min(words.Length, Longest)];
        var at = StatusSubject.LengthOfTime(words);
        at += StatusSubject.LengthAt(words[at..]);
        subject = at > 0;
        var (clause, last, said) = (None, None, 0);
        while (at < words.Length)
        {
            if (Pauses.Contains(words[at], StringComparison.Ordinal))
            {
                if (last != Plan && IsStage(clause, words[at..]))
                    return at;
                // 目前，该问题已完成
                if (words[at] != '，' || (clause & ~(Before | Adverb | Pace | Reached)) != None)
                    break;
                (at, last) = (at + 1, None);
                continue;
            }

            var pointer = clause == None || (clause & ~(Before | Adverb | Pace)) == None ? StatusSubject.LengthAt(words[at..]) : 0;
            var found = pointer > 0 ? Subject : StatusScanner.NextOfStatus(words, at, last, out pointer);
            if (pointer == 0)
                return said;
            // 已完成并…: what follows may be anything.
            if (OpensFurther(found, words[(at + pointer)..]) && StatusStages.Of(clause) != default && !StatusStages.IsWeak(clause))
                said = at;
            subject |= (found & Before) != None && (clause & ~(Before | Adverb | Pace | Reached)) == None;
            (clause, last, at) = (clause | found, found, at + pointer);
        }

        // 后续推进计划 is what is planned, and no plan ends with the word for it.
        return at == words.Length && last != Plan && IsStage(clause, default) ? at : said;
    }

    /// <summary>Whether words are nothing but a status, or several in a row: 立行立改、已经办结.</summary>
    public static bool IsAll(ReadOnlySpan<char> words)
    {
        var length = Length(words, out _);
        return length > 0 && (length == words.Length
            || (words[length] == '、' && length + 1 < words.Length && IsAll(words[(length + 1)..])));
    }

    /// <summary>
    /// Whether the words point back at the problem and then tell how far it has come, in words no table knows: 这一问题尚有扫尾工作，计划9月前做完.
    /// </summary>
    /// <param name="words">A whole sentence without its closing mark.</param>
    public static bool TellsOfProblem(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("目前，", StringComparison.Ordinal))
            words = words[3..];
        var subject = StatusSubject.PointsAtProblem(words) ? StatusSubject.LengthAt(words) : 0;
        if (subject == 0 || subject >= words.Length || words.Length > LongestUnknown || words.ContainsAny('《', '。'))
            return false;
        for (var rest = words[subject..]; ;)
        {
            var pause = rest.IndexOf('，');
            var clause = pause < 0 ? rest : rest[..pause];
            if (clause.IsEmpty || (StatusStages.TraitsOfStatus(clause[..Math.Min(clause.Length, LongestState)]) & Tells) == None)
                return false;
            if (pause < 0)
                return true;
            rest = rest[(pause + 1)..];
        }
    }

    /// <summary>Whether the words tell of several problems at once how far they have come: 到目前，这一组问题都已收口.</summary>
    /// <param name="words">A whole sentence without its closing mark.</param>
    public static bool TellsOfAll(ReadOnlySpan<char> words)
    {
        words = words[StatusSubject.LengthOfTime(words)..];
        var subject = StatusSubject.LengthOfAll(words);
        return subject > 0 && words.Length <= LongestUnknown && !words.ContainsAny('《', '。')
            && (Length(words[subject..], out _) > 0 || StatusCharacters.HasShape(words[subject..])
                || StatusCharacters.OpensFirmly(words[subject..].TrimStart("均都皆全部")));
    }

    // 已完成并…, 已完成长期坚持; not 办结长期积压的工单
    private static bool OpensFurther(StatusTraits found, ReadOnlySpan<char> rest)
        => (found & (Link | Plan)) != None || ((found & LongTerm) != None && StatusWords.At(rest, out var length) != None && length > 1);

    // 推进整改，召开会议3次 begins to tell what was done; 有序推进，预计年底完成 does not.
    private static bool IsStage(StatusTraits clause, ReadOnlySpan<char> rest)
        => !StatusStages.IsBare(clause)
            && (rest.IsEmpty || !StatusStages.IsWeak(clause) || rest[0] is '。' or '；' || Length(rest[1..], out _) > 0);
}
