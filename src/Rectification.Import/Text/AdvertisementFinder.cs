using System.Buffers;

namespace Rectification.Import.Text;

/// <summary>Finds the advertisement that closes a line: …。扫码关注公众号，材料每日更新. What stands in front of it is read on.</summary>
internal static class AdvertisementFinder
{
    // Nobody reads longer ones; looking further would make a line of nothing else slow.
    private const int Longest = 600;

    private static readonly WordTable Words = ["每日更新", "每天更新", "会员群", "网盘", "公众号", "公文素材", "一键", "扫码"];

    // Words that no body uses of itself, and words that call on the reader where a clause opens with them or with an invitation.
    private static readonly WordTable Wares = ["会员群", "网盘", "公文素材"];
    private static readonly WordTable Calls = ["扫码关注", "扫码进群", "扫码入群", "扫码加", "扫码领", "扫码下载", "关注公众号", "关注微信公众号", "关注我们"];
    private static readonly WordTable Invitations = ["请", "更多", "欢迎", "长按"];

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：！？");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；！？");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789一二三四五六七八九十");

    /// <summary>Where the advertisement starts: two different words of the trade are no accident where one of them calls on the reader.</summary>
    /// <returns>-1 where the line holds none.</returns>
    public static int IndexIn(ReadOnlySpan<char> line)
    {
        // Hardly a line holds such a word; only then is it worth looking closer.
        var first = TextSearch.IndexOfAny(line, Words, out _);
        if (first < 0)
            return -1;
        var from = line[..Math.Max(first, line.Length - Longest)].LastIndexOfAny(Stops) + 1;
        var clause = BehindItems(line, from);
        var inItem = clause > from;
        for (; clause < line.Length; clause = NextClause(line, clause))
        {
            inItem = inItem && !Stops.Contains(line[clause - 1]);
            var rest = line[clause..];
            if (Count(rest) < 2)
                return -1;
            // In the sentence of an item only a clause that calls is beyond doubt: 一是开通公众号，实现一键查询，…
            if (TextSearch.ContainsAny(Clause(rest), Words) && CallsOnReader(inItem ? Clause(rest) : Sentence(rest)))
                return line[..clause].IndexOfAnyExcept(Breaks) < 0 ? 0 : clause;
        }

        return -1;
    }

    // 一是 and （1） number what a body did; whatever they open is not advertised.
    private static int BehindItems(ReadOnlySpan<char> line, int from)
    {
        var behind = from;
        for (var clause = from; clause < line.Length; clause = NextClause(line, clause))
            behind = OpensItem(line[clause..]) ? NextClause(line, clause) : behind;
        return behind;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var word in Words)
            count += text.Contains(word, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }

    private static bool CallsOnReader(ReadOnlySpan<char> text)
    {
        for (var rest = text; !rest.IsEmpty; rest = rest[NextClause(rest, 0)..])
        {
            var clause = Clause(rest);
            if (TextSearch.ContainsAny(clause, Wares))
                return true;
            var call = TextSearch.IndexOfAny(clause, Calls, out _);
            if (call == 0 || (call > 0 && TextSearch.StartsWithAny(clause, Invitations)))
                return true;
        }

        return false;
    }

    private static bool OpensItem(ReadOnlySpan<char> clause)
    {
        var words = clause[0] == '（' ? clause[1..] : clause;
        var figures = words.IndexOfAnyExcept(Figures);
        return (figures > 0 && words[figures] is '是' or '要' or '、' or '.' or '）') || clause[0] is >= '①' and <= '⑳';
    }

    private static ReadOnlySpan<char> Sentence(ReadOnlySpan<char> text) => text.IndexOfAny(Stops) is >= 0 and var stop ? text[..stop] : text;

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text) => text[..NextClause(text, 0)];

    private static int NextClause(ReadOnlySpan<char> line, int from)
    {
        var end = line[from..].IndexOfAny(Breaks);
        return end < 0 ? line.Length : from + end + 1;
    }
}
