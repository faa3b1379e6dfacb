using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Paragraphs without a label that say by their first words what they are.</summary>
internal static class ParagraphOpenings
{
    private const int LongestOpening = 14;

    // 下一步，… and 今后将…: when, and then a pause or an intention.
    private static readonly WordTable Intends = ["，", "将", "我", "拟", "要", "工作中，"];

    // 镇党委将把…: who, and then 将.
    private static readonly WordTable Bodies =
    [
        "党委", "党组", "党总支", "党支部", "党工委", "我局", "我单位", "我镇", "我乡", "我县", "我市", "我区", "我校", "我院", "我办", "我委", "我中心", "我公司", "集团", "公司",
    ];

    // 将 alone may be the other word for 把: 党委将《办法》印发.
    private static readonly WordTable Will =
    [
        .. new[] { "继续", "持续", "进一步", "把", "以", "坚持", "按", "严格", "切实", "加强", "深入", "认真", "全面", "始终", "不断", "紧" }.Select(how => "将" + how),
    ];

    // 通过整改，… and 经过集中整治，…: what all of it has led to.
    private static readonly WordTable Through = ["通过", "经过"];
    private static readonly WordTable Efforts = ["整改", "整治", "治理", "努力", "以上措施", "上述措施"];

    /// <summary>Whether words begin by speaking of what is still to come: 后续措施, 今后打算.</summary>
    public static bool SpeaksOfLater(ReadOnlySpan<char> words) => TimeWords.Later.LengthAtStart(words) > 0;

    /// <summary>Whether a sentence begins by speaking of the time in which problems were put right: 整改中，….</summary>
    public static bool SpeaksOfTheWork(ReadOnlySpan<char> sentence)
        => TimeWords.During.LengthAtStart(sentence) is > 0 and var length && length < sentence.Length && sentence[length] == '，';

    /// <summary>What the paragraph is; null where its first words do not tell.</summary>
    public static LabelKind? KindOf(ReadOnlySpan<char> words)
    {
        if (TimeWords.Later.LengthAtStart(words) is > 0 and var later && Intends.LengthAtStart(words[later..]) > 0)
            return LabelKind.NextSteps;
        var pause = words[..Math.Min(words.Length, LongestOpening)].IndexOf('，');
        var opening = pause < 0 ? words[..Math.Min(words.Length, LongestOpening)] : words[..pause];
        if (opening.StartsWith("通过整改", StringComparison.Ordinal)
                || (pause > 0 && Through.LengthAtStart(opening) > 0 && Efforts.LengthAtEnd(opening) > 0))
            return LabelKind.Results;
        if (Bodies.IndexIn(opening, out var length) is >= 0 and var body && Will.LengthAtStart(words[(body + length)..]) > 0)
            return LabelKind.NextSteps;
        return Quotes(words) ? LabelKind.Description : null;
    }

    // 巡察指出，记录缺失。 tells more of the problem, unless the answer follows in the same paragraph.
    private static bool Quotes(ReadOnlySpan<char> words)
    {
        if (InspectorsWords.LengthAtStart(words) == 0)
            return false;
        var stop = Sentences.IndexOfOutside(words, "。");
        return stop < 0 || !HeadingReader.OpensAnswer(words[(stop + 1)..]);
    }
}
