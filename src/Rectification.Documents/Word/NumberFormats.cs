using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Documents.Word;

/// <summary>Writes numbers in the formats of automatic numbering.</summary>
internal static class NumberFormats
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string Counted = "零一二三四五六七八九十百千万";
    private const string LegalSimplified = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖拾佰仟萬";
    private const int LongestLetters = 26 * 30;
    private const int LastRoman = 3999;

    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
            (4, "IV"), (1, "I")];

    // What the symbol fonts of Word draw at these codes.
    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['\uF06C'] = "●", ['\uF0B7'] = "●", ['\uF06E'] = "■", ['\uF0A7'] = "■", ['\uF075'] = "◆", ['\uF076'] = "❖", ['\uF0D8'] = "➢",
        ['\uF0FC'] = "√", ['\uF0FE'] = "☑", ['\uF052'] = "☑", ['\uF0A8'] = "□", ['\uF06F'] = "□", ['\uF0A3'] = "□", ['\uF0FB'] = "×",
            ['\uF0FD'] = "☒",
    };

    /// <summary>
    /// A number in a format, by the name that numbering.xml has for it; in figures where the format does not reach so far or is unknown.
    /// </summary>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Translate(Figures(number), "0123456789", "０１２３４５６７８９"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedFullstop" => Sequence(number, '\u2488', 20),
        "decimalEnclosedParen" => Sequence(number, '\u2474', 20),
        "ideographEnclosedCircle" => Sequence(number, '\u3280', 10),
        "upperRoman" => ToRoman(number),
        "lowerRoman" => ToRoman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "koreanCounting" => Chinese(number),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" or "koreanDigital2"
            => Translate(Figures(number), "0123456789", ChineseDigits),
        "chineseLegalSimplified" => Legal(number, LegalSimplified),
        "ideographLegalTraditional" or "japaneseLegal" => Legal(number, LegalTraditional),
        "ideographTraditional" => Sign(number, Stems),
        "ideographZodiac" => Sign(number, Branches),
        "ideographZodiacTraditional" => number is >= 1 and <= 60
            ? $"{Stems[(number - 1) % 10]}{Branches[(number - 1) % 12]}"
            : Figures(number),
        "numberInDash" => $"- {Figures(number)} -",
        _ => Figures(number),
    };

    /// <summary>The format of one that is given by example: <c>001, 002, 003, ...</c>.</summary>
    public static string OfCustom(string? example) => example is ['0', ..] ? "decimalZero" : "decimal";

    /// <summary>The sign of a list without numbers, in characters that every font has.</summary>
    public static string Bullet(string text) => string.Concat(text.Trim().Select(Symbol));

    /// <summary>A character of a symbol font.</summary>
    public static string Symbol(char character)
        => Symbols.TryGetValue(character, out var sign) ? sign : character is >= '\uE000' and <= '\uF8FF' ? "●" : character.ToString();

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Chinese(int number) => number >= 0 ? ChineseNumeral.Format(number) : Figures(number);

    // Papers of law write 壹拾 where people count 十.
    private static string Legal(int number, string digits)
        => Translate(Chinese(number) is ['十', ..] and var tens ? $"一{tens}" : Chinese(number), Counted, digits);

    private static string Circled(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('\u2460' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('\u3251' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('\u32B1' + number - 36)).ToString(),
        _ => Figures(number),
    };

    private static string Sequence(int number, char first, int count)
        => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Figures(number);

    private static string Sign(int number, string signs)
        => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Figures(number);

    // z is followed by aa, bb.
    private static string Letters(int number, char first)
        => number is >= 1 and <= LongestLetters ? new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Figures(number);

    private static string ToRoman(int number)
    {
        if (number is < 1 or > LastRoman)
            return Figures(number);
        var text = "";
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                text += sign;
        }

        return text;
    }

    private static string Translate(string text, string from, string to)
        => string.Concat(text.Select(character => from.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at
            ? to[at]
            : character));
}
