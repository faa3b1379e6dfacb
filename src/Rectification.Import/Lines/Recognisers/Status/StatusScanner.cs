using System.Buffers;
using static Rectification.Import.Lines.Recognisers.Status.StatusTraits;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>
/// Takes the words of a status one after the other: those of <see cref="StatusWords"/>, and those that no table can list.
/// </summary>
internal static class StatusScanner
{
    private const int LongestNorm = 10;
    private const int LongestDate = 20;
    private const int LengthOfManner = 4;

    // 立行立改, 即知即改, 边查边改
    private const string OpensManner = "立即边";

    private static readonly SearchValues<char> DateWords = SearchValues.Create("0123456789年月日号季度上中下旬半初底末前内今明去本当第一二三四五六七八九十至到-—.国庆春节之以");
    private static readonly SearchValues<char> DateUnits = SearchValues.Create("年月旬季节庆");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789.一二两三四五六七八九十几数");

    // 按序时进度, 按照方案要求: whatever the work keeps to.
    private static readonly string[] Norms =
        ["要求", "计划", "方案", "时间表", "进度", "时限", "节点", "清单", "台账", "规定", "程序", "步骤", "期限", "部署", "路线图", "时序", "政策", "时间", "标准", "安排", "流程",
            "既定目标"];

    /// <summary>The word at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">What the word in front of it adds.</param>
    /// <param name="length">The length of the word; 0 where no word of a status starts here.</param>
    public static StatusTraits Next(ReadOnlySpan<char> text, StatusTraits before, out int length)
    {
        length = 0;
        if (text.IsEmpty)
            return None;
        var traits = StatusWords.At(text, out length);
        if (length > 0 && traits == Ongoing && text[length - 1] == '中' && (before & (Act | Going)) == None)
            return Adverb;
        if (IsAtOnce(text))
        {
            length = LengthOfManner;
            return AtOnce;
        }

        var listed = length;
        var found = ShareAt(text, ref length) | Ordinal(text, ref length) | Date(text, ref length);
        if (length > listed)
            return found;
        length = listed > 0 ? listed : LengthOfNorm(text);
        return listed > 0 ? traits : length > 0 ? Pace : None;
    }

    /// <summary>The same inside words that are nothing but a status, where a single character tells what no word does.</summary>
    /// <param name="clause">The words to the end of their clause, or beyond it.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="before">What the word in front of it adds.</param>
    /// <param name="length">The length of the word; 0 where nothing of a status starts here.</param>
    public static StatusTraits NextOfStatus(ReadOnlySpan<char> clause, int at, StatusTraits before, out int length)
    {
        var found = Next(clause[at..], before, out length);
        if (length > 0)
            return found;
        found = StatusCharacters.At(clause, at, before);
        length = found == None ? 0 : 1;
        return found;
    }

    /// <summary>Whether the words hold 立行立改 or the like.</summary>
    public static bool HoldsAtOnce(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(OpensManner); at >= 0; at = words.IndexOfAny(OpensManner))
        {
            if (IsAtOnce(words[at..]))
                return true;
            words = words[(at + 1)..];
        }

        return false;
    }

    // The same word before each of two actions.
    private static bool IsAtOnce(ReadOnlySpan<char> text)
        => text.Length >= LengthOfManner && OpensManner.Contains(text[0], StringComparison.Ordinal) && text[2] == text[0]
            && (text[3] is '改' or '行' or '办' or '整');

    // 90%, 九成, 三分之二
    private static StatusTraits ShareAt(ReadOnlySpan<char> text, ref int length)
    {
        var number = text.IndexOfAnyExcept(Numerals);
        if (number <= 0)
            return None;
        var rest = text[number..];
        if (rest[0] is '%' or '成')
        {
            length = number + 1;
            return Share | (text[..length] is "100%" or "100.0%" or "100.00%" or "十成" ? Reached : Part);
        }

        if (!rest.StartsWith("分之") || rest[2..].IndexOfAnyExcept(Numerals) == 0)
            return None;
        var share = rest[2..].IndexOfAnyExcept(Numerals);
        length = number + 2 + (share < 0 ? rest.Length - 2 : share);
        return Share | Part;
    }

    // 第一阶段, 第二批
    private static StatusTraits Ordinal(ReadOnlySpan<char> text, ref int length)
    {
        if (text[0] != '第')
            return None;
        var number = text[1..].IndexOfAnyExcept(Numerals);
        if (number <= 0)
            return None;
        var rest = text[(1 + number)..];
        var unit = rest.StartsWith("阶段") ? 2 : rest[0] is '期' or '批' or '步' ? 1 : 0;
        if (unit == 0)
            return None;
        length = Math.Max(length, 1 + number + unit);
        return Stage;
    }

    // 2021年12月底前, 明年一季度, 截至6月底
    private static StatusTraits Date(ReadOnlySpan<char> text, ref int length)
    {
        var asOf = text.StartsWith("截至") || text.StartsWith("截止") ? 2 : 0;
        var rest = text[asOf..Math.Min(text.Length, LongestDate)];
        var end = rest.IndexOfAnyExcept(DateWords);
        var date = end < 0 ? rest : rest[..end];
        if (date.IndexOfAny(DateUnits) < (asOf > 0 ? 0 : 1))
            return None;
        if (asOf + date.Length <= length)
            return None;
        length = asOf + date.Length;
        return asOf == 0 && date[^1] is '前' or '底' or '末' or '内' ? Due : Time;
    }

    private static int LengthOfNorm(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('按' or '依' or '照'))
            return 0;
        var words = text[..Math.Min(text.Length, LongestNorm)];
        var pause = words.IndexOfAny("，。；：");
        words = pause < 0 ? words : words[..pause];
        var end = 0;
        foreach (var norm in Norms)
        {
            var at = words.IndexOf(norm, StringComparison.Ordinal);
            end = at > 0 ? Math.Max(end, at + norm.Length) : end;
        }

        return end;
    }
}
