using static Rectification.Import.Lines.Recognisers.Status.StatusTraits;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>
/// What single characters add to a status where no word of it is known. Few characters tell whether something is over, goes on or is still
/// to come, and they stand at the edges of a clause, whatever the verb: 已归仓 is over and 尚未归仓 is not, though no table knows 归仓.
/// </summary>
internal static class StatusCharacters
{
    // A verb that ends in one of these is over: 补完, 结清, 办妥.
    private const string Over = "完毕成结讫竣清好尽净妥";

    // Behind a verb that ends a matter these need not be the last: 改毕, 办讫.
    private const string Ending = "完毕讫竣妥";
    private const string Endable = "改办销做核结";

    // Those of them with which no noun begins: 基层, 业务 and 全镇 do.
    private const string Firm = "已正仍尚未";

    private const string Lasting = "长久恒";

    // What stands in front of a clause that adds something.
    private const string Additions = "，；、并且将需须要应可予";

    // What opens a clause, or stands behind another word of a status.
    private static readonly (StatusTraits Traits, string Characters)[] Openings =
    [
        (Reached, "已均皆都全业"),
        (Ongoing, "正仍尚在"),
        (Negation, "未没"),
        (Plan, "将拟待需须"),
        (LongTerm, Lasting),
    ];

    /// <summary>What the character at a place of a clause adds.</summary>
    /// <param name="clause">The clause to its end.</param>
    /// <param name="at">The place, where no known word stands.</param>
    /// <param name="before">What stands directly in front of it.</param>
    public static StatusTraits At(ReadOnlySpan<char> clause, int at, StatusTraits before)
    {
        if (IsOver(clause[at]))
            return IsLast(clause, at) || IsOver(clause[at + 1]) || EndsVerb(clause, at) || (before.HasFlag(Done) && IsOver(clause[at - 1]))
                ? Done
                : None;
        if (at > 0 && before == None)
            return None;
        foreach (var (traits, characters) in Openings)
        {
            if (characters.Contains(clause[at], StringComparison.Ordinal))
                return traits;
        }

        return None;
    }

    /// <summary>Whether words open with a character that hardly opens anything but a status: 已核销, 尚未核销.</summary>
    public static bool OpensFirmly(ReadOnlySpan<char> words) => !words.IsEmpty && Firm.Contains(words[0], StringComparison.Ordinal);

    /// <summary>Whether words open with a verb that ends a matter: 办讫并归卷.</summary>
    public static bool OpensWithEnd(ReadOnlySpan<char> words) => words.Length > 1 && EndsVerb(words, 1);

    /// <summary>Whether a few words have the shape of a status: their first clause opens or closes with such a character.</summary>
    public static bool HasShape(ReadOnlySpan<char> words)
    {
        var pause = words.IndexOfAny('，', '；');
        var clause = pause < 0 ? words : words[..pause];
        return clause.Length > 1 && (OpensFirmly(clause) || At(clause, clause.Length - 1, None) == Done);
    }

    /// <summary>Whether a clause of a status, or what is added to it, begins with what lasts: 已办结，长期抓, 需久久为功; not 建立长效机制.</summary>
    public static bool GoesOnForLong(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(Lasting); at >= 0;)
        {
            if ((at == 0 || Additions.Contains(words[at - 1], StringComparison.Ordinal)) && !words[(at + 1)..].StartsWith("效"))
                return true;
            var next = words[(at + 1)..].IndexOfAny(Lasting);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Whether a sentence says from its first word on that the work goes on for the long term: 长期盯住, 需长期抓.</summary>
    public static bool OpensForLong(ReadOnlySpan<char> sentence)
        => sentence.IndexOfAny(Lasting) is var at && (at == 0 || (at == 1 && Additions.Contains(sentence[0], StringComparison.Ordinal)));

    // …完, …完了; what follows behind a comma is another clause.
    private static bool IsLast(ReadOnlySpan<char> clause, int at)
        => at + 1 == clause.Length || clause[at + 1] is '了' or < '\u4e00' or > '\u9fff';

    private static bool EndsVerb(ReadOnlySpan<char> clause, int at)
        => at > 0 && Ending.Contains(clause[at], StringComparison.Ordinal) && Endable.Contains(clause[at - 1], StringComparison.Ordinal);

    private static bool IsOver(char character) => Over.Contains(character, StringComparison.Ordinal);
}
