namespace Rectification.Import.Nature;

/// <summary>
/// The signs that are a text's tone: how often the small words, figures and marks of a kind occur, whatever the text speaks of. A text that
/// reflects says 是 and 这, one that plans says 每 and 由, one that tells yesterday's news says 昨.
/// </summary>
internal static class ToneSigns
{
    // Of so short a text each character is worth the same as of this many.
    private const double FewestCharacters = 100;
    private const int Thousand = 1000;

    // A character counts for one kind; so many in a thousand are full strength, which a fifth of the texts with any reach.
    private static readonly (string Name, string Characters, double InThousand)[] Kinds =
    [
        ("defines and points", "是这那", 20),
        ("acts on things", "把让给", 8),
        ("weighs its words", "就才也都还又再却只", 15),
        ("speaks of him or her", "他她它", 8),
        ("speaks of me or us", "我咱们", 27),
        ("speaks to you", "你您", 14),
        ("assigns to somebody", "由", 6),
        ("speaks of every time", "每", 6),
        ("speaks of each", "各逐", 8),
        ("speaks of alternatives", "或", 5),
        ("calls itself this", "本", 7),
        ("leaves names out", "某", 15),
        ("counts months and days", "月日", 20),
        ("speaks of today and last night", "昨今夜晨晚", 8),
        ("names rooms", "楼室箱", 10),
        ("paints nature", "山雨风树河花雪灯", 9),
        ("figures", "0123456789", 110),
        ("Latin letters", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 29),
        ("semicolons", "；", 13),
        ("commas", "，", 50),
        ("lists with pause marks", "、", 22),
        ("blanks to fill in", "□＿_☐", 48),
        ("full stops", "。", 35),
        ("objects", "但", 5),
        ("says towards", "对", 9),
        ("asks with please", "请", 7),
        ("says there is", "有", 10),
        ("gives causes", "因如若", 7),
        ("is acted on", "被", 7),
        ("numbers in words", "第", 10),
        ("sums up", "共计合", 16),
        ("classifies", "种类型级号", 9),
        ("speaks of topics", "题", 11),
    ];

    private static readonly byte[] KindOf = MakeTable();

    /// <summary>The signs of a text.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
    {
        var words = text.Text.Fold(text.Whole);
        var counts = Count(words);
        var whole = Math.Max(FewestCharacters, words.Length) / Thousand;
        return Kinds.Select((kind, index) => new FoundSign(kind.Name, Math.Min(1, counts[index + 1] / kind.InThousand / whole), null));
    }

    private static int[] Count(ReadOnlySpan<char> words)
    {
        var counts = new int[Kinds.Length + 1];
        foreach (var character in words)
            counts[KindOf[character]]++;
        return counts;
    }

    private static byte[] MakeTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            foreach (var character in Kinds[kind].Characters)
                table[character] = (byte)(kind + 1);
        }

        return table;
    }
}
