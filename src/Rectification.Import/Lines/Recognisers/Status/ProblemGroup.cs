using System.Buffers;
using System.Globalization;
using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>Words that speak of several problems by their number: 以上3个问题, 上述两个方面问题, 三个问题.</summary>
/// <param name="Count">How many.</param>
/// <param name="Length">How many characters the words take.</param>
/// <param name="IsDefinite">Whether they point at problems told before or below; 三个问题 may be any three.</param>
internal readonly record struct ProblemGroup(int Count, int Length, bool IsDefinite)
{
    private const int MostDigits = 3;

    private static readonly WordTable Pointers
        = [.. PointingWords.Back, .. PointingWords.Ahead, .. PointingWords.Part, "这", "本方面的", "该方面的", "反馈的", "巡察反馈的", "巡视反馈的"];

    private static readonly WordTable Found = ["反馈的", "反馈", "指出的", "涉及的", "所涉", "共"];

    // What may stand between a number and the noun it counts: 3个反馈的具体问题, 2项整改事项.
    private static readonly SearchValues<char> Modifiers = SearchValues.Create("个项条类件号方面具体反馈整改巡察视相关突出主要的存在指");
    private const int LongestNoun = 12;

    /// <summary>The group that a text begins with; null where it begins with none.</summary>
    public static ProblemGroup? At(ReadOnlySpan<char> words)
    {
        var pointer = TextSearch.LengthAtStart(words, Pointers);
        // 本方面反馈的3个问题
        pointer += pointer > 0 ? TextSearch.LengthAtStart(words[pointer..], Found) : 0;
        var number = LengthOfNumber(words[pointer..]);
        if (number == 0 || !TryRead(words.Slice(pointer, number), out var count) || count < 1)
            return null;
        var noun = LengthOfNoun(words[(pointer + number)..]);
        return noun == 0 ? null : new(count, pointer + number + noun, pointer > 0);
    }

    /// <summary>How long the words are for what was found, measure word included; 0 where a text begins with none.</summary>
    public static int LengthOfNoun(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(words.Length, LongestNoun)];
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words.Slice(at, 2) is "问题" || (at > 0 && words.Slice(at, 2) is "任务" or "事项" or "表现"))
                return at + 2;
            if (!Modifiers.Contains(words[at]))
                return 0;
        }

        return 0;
    }

    /// <summary>How long the number is that a text begins with, in digits or in words; 0 where it begins with none.</summary>
    public static int LengthOfNumber(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && end < MostDigits
                && (char.IsAsciiDigit(words[end]) || words[end] == '十' || ChineseNumeral.DigitValue(words[end]) >= 0))
            end++;
        return end;
    }

    /// <summary>The value of a number in digits or in words.</summary>
    public static bool TryRead(ReadOnlySpan<char> number, out int value)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;
        var read = ChineseNumeral.TryParse(number, out var counted);
        value = (int)counted;
        return read;
    }
}
