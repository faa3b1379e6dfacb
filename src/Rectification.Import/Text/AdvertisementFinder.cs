using System.Buffers;
using System.Numerics;

namespace Rectification.Import.Text;

/// <summary>Finds the advertisement that closes a line: …。扫码关注公众号，材料每日更新. What stands in front of it is read on.</summary>
internal static class AdvertisementFinder
{
    // Nobody reads longer ones; looking further would make a line of nothing else slow.
    private const int Longest = 600;

    // Words that no body uses of itself, and words that call on the reader where a clause opens with them or with an invitation.
    private static readonly WordTable Wares = ["会员群", "网盘", "公文素材"];
    private static readonly WordTable Words = [.. Wares, "每日更新", "每天更新", "公众号", "一键", "扫码"];

    private static readonly WordTable Calls = ["扫码关注", "扫码进群", "扫码入群", "扫码加", "扫码领", "扫码下载", "关注公众号", "关注微信公众号", "关注我们"];
    private static readonly WordTable Invitations = ["请", "更多", "欢迎", "长按"];

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：！？");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；！？");
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789一二三四五六七八九十");

    /// <summary>
    /// Where the advertisement starts: two different words of the trade are no accident where one of them calls on the reader.
    /// </summary>
    /// <returns>-1 where the line holds none.</returns>
    public static int IndexIn(ReadOnlySpan<char> line)
    {
        // Hardly a line holds such a word; only then is it worth looking closer.
        var first = TextSearch.IndexOfAny(line, Words, out _);
        if (first < 0)
            return -1;
        var from = line[..Math.Max(first, line.Length - Longest)].LastIndexOfAny(Stops) + 1;
        var start = FirstAdvertised(line, ClausesFrom(line, BehindItems(line, from)), from);
        return start >= 0 && line[..start].IndexOfAnyExcept(Breaks) < 0 ? 0 : start;
    }

    // Clause by clause from the end, so that what a clause and all behind it hold is known without looking through them again.
    private static int FirstAdvertised(ReadOnlySpan<char> line, List<int> clauses, int from)
    {
        var itemEnd = EndOfItem(line, clauses, from);
        var (found, words, calls) = (-1, 0, false);
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = line[clauses[i]..(i + 1 < clauses.Count ? clauses[i + 1] : line.Length)];
            var (own, ownCalls) = (WordsIn(clause), CallsOnReader(clause));
            words |= own;
            calls = ownCalls || (calls && !Stops.Contains(clause[^1]));
            // In the sentence of an item only a clause that calls is beyond doubt: 一是开通公众号，实现一键查询，…
            if (own != 0 && (clauses[i] < itemEnd ? ownCalls : calls) && BitOperations.PopCount((uint)words) >= 2)
                found = clauses[i];
        }

        return found;
    }

    private static List<int> ClausesFrom(ReadOnlySpan<char> line, int from)
    {
        var clauses = new List<int>();
        for (; from < line.Length; from = NextClause(line, from))
            clauses.Add(from);
        return clauses;
    }

    // The sentence that an item opened goes on to the next stop.
    private static int EndOfItem(ReadOnlySpan<char> line, List<int> clauses, int from)
    {
        if (clauses.Count == 0 || clauses[0] == from)
            return from;
        var stop = line[(clauses[0] - 1)..].IndexOfAny(Stops);
        return stop < 0 ? line.Length : clauses[0] + stop;
    }

    // 一是 and （1） number what a body did; whatever they open is not advertised.
    private static int BehindItems(ReadOnlySpan<char> line, int from)
    {
        var behind = from;
        for (var clause = from; clause < line.Length; clause = NextClause(line, clause))
            behind = OpensItem(line[clause..]) ? NextClause(line, clause) : behind;
        return behind;
    }

    // One bit for each word of the trade.
    private static int WordsIn(ReadOnlySpan<char> clause)
    {
        if (!TextSearch.ContainsAny(clause, Words))
            return 0;
        var (found, bit) = (0, 1);
        foreach (var word in Words)
        {
            found |= clause.Contains(word, StringComparison.Ordinal) ? bit : 0;
            bit <<= 1;
        }

        return found;
    }

    private static bool CallsOnReader(ReadOnlySpan<char> clause)
    {
        if (TextSearch.ContainsAny(clause, Wares))
            return true;
        var call = TextSearch.IndexOfAny(clause, Calls, out _);
        return call == 0 || (call > 0 && TextSearch.StartsWithAny(clause, Invitations));
    }

    private static bool OpensItem(ReadOnlySpan<char> clause)
    {
        var words = clause[0] == '（' ? clause[1..] : clause;
        var figures = words.IndexOfAnyExcept(Figures);
        return (figures > 0 && words[figures] is '是' or '要' or '、' or '.' or '）') || clause[0] is >= '①' and <= '⑳';
    }

    private static int NextClause(ReadOnlySpan<char> line, int from)
    {
        var end = line[from..].IndexOfAny(Breaks);
        return end < 0 ? line.Length : from + end + 1;
    }
}
