using FsCheck;
using FsCheck.Fluent;

namespace Rectification.Import.Tests.Importing;

/// <summary>Texts for properties: any characters at all, and the stuff notices are made of in any order.</summary>
internal static class TextGenerators
{
    private static readonly string[] Fragments =
    [
        "一、", "二、", "三.", "（一）", "（二）", "(三)", "（一）、", "1.", "2．", "3、", "10.", "（1）", "(2)", "1）", "①", "②", "⑳", "㉑", "一是", "二是", "三是", "一要", "第一，", "第二，", "㈠", "⑴", "⒈",
        "整改措施：", "整改情况:", "整改进展情况：已完成。", "整改时限：2021年6月底前", "责任领导：某某", "下一步，", "通过整改，", "下一步工作：", "情况说明：",
        "关于“学习不够”的问题", "针对审核不严问题。", "学习不够深入", "制定《某某办法》", "采取了3项措施：", "融资服务方面：", "问题", "方面",
        "根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对某局党组开展了常规巡察，并反馈了意见。", "中共某市某局党组关于巡察整改进展情况的通报",
        "序号\t反馈问题\t整改措施\t完成情况\n", "序号\n存在问题\n整改举措\n整改时限\n", "| 序号 | 问题 | 整改措施 |\n", "\n1\n", "\n2\n", "1\t", "2  ", "\t\t", "|", "已完成", "√", "办公室", "序号", "责任单位", "\n",
        "2021年2月30日", "33,250元", "6件16人", "联系电话：0889-5550000", "电子邮箱：a@b.example", "中共某市某局党组", "2021年7月5日",
        "。", "；", "：", "，", "、", "“", "”", "\"", "（", "）", "《", "》", "‘", "’", "〔", "〕", "…", ".", " ", "\u3000", "\t", "\n", "\r\n", "\r", "\u2028", "\u00A0", "\u200B", "\uFEFF", "\u00AD",
        "【公众号：某某】", "##paidbegin##", "##", "【", "】", "&nbsp;", "&ldquo;", "&#12289;", "&amp;", "&", "&;", "&#x1F600;", "\uD83D", "\uDE00", "😀", "\0", "\u0001", "\u0085", "\uFFFD", "a b", "１２", "某",
    ];

    private static readonly string[] Cells =
    [
        "序号\t反馈问题\t整改措施\t完成情况\t责任单位\n", "序号\n类别\n存在问题\n整改举措\n整改时限\n", "| 类别 | 序号 | 问题 | 整改措施 |\n", "序号  问题  措施\n", "|---|---|\n",
        "1", "2", "3", "（1）", "10", "\n", "\n", "\n", "\t", "\t", "|", "  ", "\u3000", "\n\n", "&nbsp;", "学习不够", "检查不严，台账混乱", "1.制定计划。", "2.开展检查；", "①制定办法", "一是补课", "已完成", "长期坚持", "√", "否", "/",
        "办公室", "林一山", "2021年6月底", "（一）学习方面", "一、作风方面", "注：某某。", "第1页 共2页", "三、下一步打算\n", "中共某县某局党组\n", "【公众号：某某】", "\u200B", "。", "，",
    ];

    /// <summary>Any UTF-16 code units, halves of surrogate pairs and control characters among them.</summary>
    public static Arbitrary<string> Anything { get; } = Strings(Gen.Choose(0, char.MaxValue).Select(value => ((char)value).ToString()));

    /// <summary>Markers, labels, punctuation, noise and openings of notices, one after another.</summary>
    public static Arbitrary<string> Pieces { get; } = Strings(Gen.Elements(Fragments));

    /// <summary>A header and what may stand in cells, parted by what may part them.</summary>
    public static Arbitrary<string> Tables { get; } = Strings(Gen.Elements(Cells));

    private static Arbitrary<string> Strings(Gen<string> piece)
        => Arb.From(Gen.Sized(size => piece.ArrayOf(size)).Select(string.Concat), Shorter);

    // Halves first, then the text without each of its characters.
    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
                yield return text.Remove(start, length);
        }
    }
}
