using Rectification.Fuzz.Inputs;

namespace Rectification.Fuzz.Growth;

/// <summary>Texts that are one thing again and again: what makes an import slow, if anything does.</summary>
internal static class Shapes
{
    private const string Front = "中共某市某局党组关于巡察整改进展情况的通报\n2021年7月5日\n根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对某局党组开展了常规巡察。5月8日，巡察组反馈了意见。\n";
    private const string Answer = Front + "一、反馈问题整改情况\n（一）党的建设方面\n1.关于学习不够的问题\n整改措施：制定办法。";

    /// <summary>Where a piece is repeated: the name of the place, and the text with a number of characters of it.</summary>
    public static IReadOnlyDictionary<string, Func<string, int, string>> Places { get; } = new Dictionary<string, Func<string, int, string>>(StringComparer.Ordinal)
    {
        ["alone on one line"] = Repeat,
        ["in an answer, behind commas"] = (piece, length) => Answer + Repeat(piece + "，", length),
        ["in an answer, as sentences"] = (piece, length) => Answer + Repeat(piece + "某某。", length),
        ["in a bracket of a heading"] = (piece, length) => Answer + "\n2.关于不够的问题（" + Repeat(piece + "：某；", length) + "）\n整改措施：补齐。\n",
        ["in the preamble"] = (piece, length) => Front + Repeat(piece + "12个，", length) + "\n" + Answer,
        ["as lines of an answer"] = (piece, length) => Answer + "\n" + Repeat(piece + "某某\n", length),
        ["as lines with a colon"] = (piece, length) => Answer + "\n" + Repeat(piece + "：制定办法。\n", length),
        ["as lines at the end"] = (piece, length) => Answer + "\n二、下一步打算\n" + Repeat(piece + "\n", length),
    };

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
