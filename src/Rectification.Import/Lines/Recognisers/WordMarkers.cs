using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Markers that are words: 问题一：, 整改任务2：, 【反馈问题】.</summary>
internal static class WordMarkers
{
    private const int LongestNumber = 3;

    // What 第一类 and the like count.
    private const string Classes = "类个项条点";

    private const string Part = "方面";

    // What an item calls itself.
    private static readonly WordTable Names
        = [.. ProblemWords.Counted, "巡察反馈问题", "巡视反馈问题", "巡察反馈意见", "巡视反馈意见", "具体表现", "问题表现", "整改建议", "巡察建议", "巡视建议"];

    // What details the problem that 问题一： names.
    private static readonly WordTable Details = ["具体问题", "具体表现", "问题表现"];

    /// <summary>Reads the marker a line begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the line begins.</param>
    /// <param name="line">The line from its first character.</param>
    /// <returns>A length of 0 where the line begins with none.</returns>
    public static (MarkerStyle Style, int Number, int Length) Read(CleanText text, int at, ReadOnlySpan<char> line)
    {
        var bracket = line[0] == '【' ? 1 : 0;
        var name = Names.LengthAtStart(line[bracket..]);
        if (name == 0)
            return default;
        var start = bracket + name;
        var (number, digits) = NumberOf(line[start..]);
        var end = start + digits;
        if (end >= line.Length || digits == 0)
            return default;
        var style = Details.LengthAtStart(line[bracket..]) > 0 ? MarkerStyle.NumberedDetail : MarkerStyle.NumberedWord;
        if (bracket == 1)
            return line[end] == '】' ? (style, number, end + 1) : default;
        if (line[end] is '：' or '、' or '.')
            return (style, number, end + 1);
        // 问题三 学习不够, with a space for the colon.
        return text.SpaceBefore(at + end) ? (style, number, end) : default;
    }

    /// <summary>Reads 第一方面：, 第二个方面、 and 方面三：, which head parts.</summary>
    /// <param name="line">The line from its first character, which is 第 or 方.</param>
    public static (MarkerStyle Style, int Number, int Length) ReadPart(ReadOnlySpan<char> line)
    {
        var (number, length) = (0, 0);
        if (line.StartsWith(Part, StringComparison.Ordinal))
        {
            (number, var digits) = Number(line[Part.Length..]);
            length = digits > 0 ? Part.Length + digits : 0;
        }
        else if (line[0] == '第' && Number(line[1..]) is { Digits: > 0 } ordinal)
        {
            var name = ordinal.Digits + 1;
            name += name < line.Length && line[name] == '个' ? 1 : 0;
            (number, length) = line[name..].StartsWith(Part, StringComparison.Ordinal) ? (ordinal.Number, name + Part.Length) : default;
        }

        return length > 0 && length < line.Length && line[length] is '：' or '、' ? (MarkerStyle.NumberedPart, number, length + 1) : default;
    }

    /// <summary>Reads 第一类问题：, 第3个问题：, 第2条反馈意见：.</summary>
    /// <param name="line">The line from its first character, which is 第.</param>
    public static (MarkerStyle Style, int Number, int Length) ReadOrdinal(ReadOnlySpan<char> line)
    {
        var (number, digits) = Number(line[1..]);
        if (digits == 0 || digits + 2 >= line.Length || !Classes.Contains(line[digits + 1], StringComparison.Ordinal))
            return default;
        var name = line[(digits + 2)..];
        var length = ProblemWords.Counted.LengthAtStart(name);
        return length > 0 && length < name.Length && name[length] == '：'
            ? (MarkerStyle.NumberedWord, number, digits + 3 + length)
            : default;
    }

    // 具体问题（1）： and 反馈意见第1条： count as 具体问题1： does.
    private static (int Number, int Length) NumberOf(ReadOnlySpan<char> text)
    {
        if (text is ['第', ..])
        {
            var (ordinal, length) = Number(text[1..]);
            return length > 0 && length + 1 < text.Length && Classes.Contains(text[length + 1], StringComparison.Ordinal)
                ? (ordinal, length + 2)
                : default;
        }

        if (text is not ['（', ..])
            return Number(text);
        var (number, digits) = Number(text[1..]);
        return digits > 0 && digits + 1 < text.Length && text[digits + 1] == '）' ? (number, digits + 2) : default;
    }

    private static (int Number, int Digits) Number(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < LongestNumber
                && (char.IsAsciiDigit(text[digits]) || "一二三四五六七八九十".Contains(text[digits], StringComparison.Ordinal)))
            digits++;
        if (digits == 0)
            return default;
        if (int.TryParse(text[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
                out var value))
            return (value, digits);
        return ChineseNumeral.TryParse(text[..digits], out var read) ? ((int)read, digits) : default;
    }
}
