using Rectification.Import.Text;

namespace Rectification.Fuzz.Inputs;

/// <summary>Short strings that readers stumble over: one or two of each class of characters, one marker of each style, and every word of the word tables.</summary>
internal static class OddPieces
{
    /// <summary>One of each class of characters that the import tells apart, and the ways in which characters are broken.</summary>
    public static IReadOnlyList<string> Characters { get; } =
    [
        "", "某", "一", "十", "〇", "1", "9", "0", "１", "a", "Z", "ａ", "。", "，", "；", "：", ":", "、", "？", "！", ".", "．", "…", "—", "-", "~", "～", "/", "|", "%", "*", "※",
        "（", "）", "(", ")", "“", "”", "\"", "‘", "’", "《", "》", "【", "】", "〔", "〕", "「", "」", "<", ">", " ", "\u3000", "\t", "\n", "\r", "\r\n", "\u2028", "\u0085", "\f", "\u00A0",
        "\u200B", "\uFEFF", "\u00AD", "\0", "\u0001", "\uFFFD", "\uFFFF", "\uD83D", "\uDE00", "😀", "&", "&nbsp;", "&#12289;", "&#0;", "&#x1F600;", "#", "##a##", "①", "⑳", "㉟", "⑴", "⒈", "㈠", "√", "☑", "◆",
        "2021年", "2021年3月5日", "3月", "5日", "2021-03-05", "2021.3.5", "2021年13月45日", "33,250元", "6件16人", "99999999999999999999", "1.5", "90%", "百分之九", "0889-5550000", "a@b.example",
    ];

    /// <summary>One marker of each style, its first and its second.</summary>
    public static IReadOnlyDictionary<MarkerStyle, (string First, string Second)> Markers { get; } = new Dictionary<MarkerStyle, (string, string)>
    {
        [MarkerStyle.Part] = ("第一部分 ", "第二部分 "),
        [MarkerStyle.ChineseComma] = ("一、", "二、"),
        [MarkerStyle.ChineseBracket] = ("（一）", "（二）"),
        [MarkerStyle.ArabicDot] = ("1.", "2."),
        [MarkerStyle.ArabicBracket] = ("（1）", "（2）"),
        [MarkerStyle.ArabicHalfBracket] = ("1）", "2）"),
        [MarkerStyle.Circled] = ("①", "②"),
        [MarkerStyle.FirstIs] = ("一是", "二是"),
        [MarkerStyle.FirstMust] = ("一要", "二要"),
        [MarkerStyle.Ordinal] = ("第一，", "第二，"),
        [MarkerStyle.Decimal] = ("1.1 ", "1.2 "),
        [MarkerStyle.DecimalTwice] = ("1.1.1 ", "1.1.2 "),
        [MarkerStyle.Letter] = ("A.", "B."),
        [MarkerStyle.LetterBracket] = ("（a）", "（b）"),
        [MarkerStyle.NumberedPart] = ("第一方面：", "第二方面："),
        [MarkerStyle.NumberedWord] = ("问题一：", "问题二："),
        [MarkerStyle.NumberedDetail] = ("具体问题（1）：", "具体问题（2）："),
        [MarkerStyle.ProblemLabel] = ("【反馈问题】", "【反馈问题】"),
        [MarkerStyle.Bullet] = ("◆", "■"),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. WithWords(WordTables.All)];

    /// <summary>The characters, the markers, and the words of a run's share.</summary>
    public static IEnumerable<string> OfThisRun(int shareOfWords) => WithWords(Share.OneIn(shareOfWords, WordTables.All));

    private static IEnumerable<string> WithWords(IEnumerable<string> words) => [.. Characters, .. Markers.Values.SelectMany(pair => new[] { pair.First, pair.Second }), .. words];
}
