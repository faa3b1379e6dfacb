using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Numbers that are one character with their circle, bracket or point.</summary>
internal static class MarkerCharacters
{
    /// <summary>No such character comes before this one.</summary>
    public const char First = '①';

    /// <summary>No such character comes after this one.</summary>
    public const char Last = '㉟';

    // Without a style of marker they count only where a notice uses them as a form of its own.
    private static readonly (char First, int Count, int Number, MarkerStyle? Style)[] Blocks =
    [
        ('①', 20, 1, MarkerStyle.Circled), ('㉑', 15, 21, MarkerStyle.Circled), ('⑴', 20, 1, MarkerStyle.ArabicBracket),
            ('⒈', 20, 1, MarkerStyle.ArabicDot),
        ('㈠', 10, 1, MarkerStyle.ChineseBracket), ('❶', 10, 1, null), ('⓵', 10, 1, null), ('⒜', 26, 1, null), ('ⓐ', 26, 1, null),
            ('Ⓐ', 26, 1, null),
    ];

    /// <summary>Those that are markers wherever they open an item.</summary>
    public static readonly char[] Usual =
    [
        .. Blocks.Where(block => block.Style is not null).SelectMany(block => Enumerable.Range(block.First, block.Count))
            .Select(code => (char)code),
    ];

    /// <summary>What the character counts; 0 where it counts nothing.</summary>
    public static int Enclosed(char character) => Find(character).Number;

    /// <summary>Reads a marker that is one character.</summary>
    /// <returns>A length of 0 where the character is none.</returns>
    public static (MarkerStyle Style, int Number, int Length) Read(char character)
        => Find(character) is (var number, { } style) ? (style, number, 1) : default;

    /// <summary>The character that counts on by one; null where there is none.</summary>
    public static char? After(char character)
    {
        var (number, style) = Find(character);
        if (Find((char)(character + 1)).Number == number + 1)
            return (char)(character + 1);
        var further = Blocks.FirstOrDefault(block => block.Number == number + 1 && block.Style == style);
        return number > 0 && further.Number > 1 ? further.First : null;
    }

    private static (int Number, MarkerStyle? Style) Find(char character)
    {
        // All blocks lie in between, and no Chinese character does.
        if (character is < First or > Last)
            return default;
        foreach (var (first, count, number, style) in Blocks)
        {
            if (character >= first && character < first + count)
                return (number + character - first, style);
        }

        return default;
    }
}
