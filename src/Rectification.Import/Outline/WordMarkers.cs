using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Outline;

/// <summary>Markers that are words: 问题一：, 整改任务2：, 【反馈问题】.</summary>
internal static class WordMarkers
{
    private const int LongestNumber = 3;

    // What an item calls itself.
    private static readonly WordTable Names = ["巡察反馈问题", "巡视反馈问题", "整改任务", "整改事项", "整改问题", "反馈问题", "具体问题", "问题", "任务"];

    /// <summary>Reads the marker a line begins with.</summary>
    /// <param name="line">The line from its first character.</param>
    /// <returns>A length of 0 where the line begins with none.</returns>
    public static (MarkerStyle Style, int Number, int Length) Read(ReadOnlySpan<char> line)
    {
        var bracket = line[0] == '【' ? 1 : 0;
        var name = Names.LengthAtStart(line[bracket..]);
        if (name == 0)
            return default;
        var start = bracket + name;
        var (number, digits) = Number(line[start..]);
        var end = start + digits;
        if (end >= line.Length || (digits == 0 && bracket == 0))
            return default;
        if (bracket == 1)
            return line[end] == '】' ? (digits == 0 ? MarkerStyle.ProblemLabel : MarkerStyle.NumberedWord, Math.Max(number, 1), end + 1) : default;
        return line[end] is '：' or '、' or '.' ? (MarkerStyle.NumberedWord, number, end + 1) : default;
    }

    private static (int Number, int Digits) Number(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < LongestNumber && (char.IsAsciiDigit(text[digits]) || "一二三四五六七八九十".Contains(text[digits], StringComparison.Ordinal)))
            digits++;
        if (digits == 0)
            return default;
        if (int.TryParse(text[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value))
            return (value, digits);
        return ChineseNumeral.TryParse(text[..digits], out var read) ? ((int)read, digits) : default;
    }
}
