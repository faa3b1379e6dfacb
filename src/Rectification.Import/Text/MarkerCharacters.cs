namespace Rectification.Import.Text;

/// <summary>Numbers that are one character with their circle, bracket or point.</summary>
internal static class MarkerCharacters
{
    private static readonly (char First, int Count, int Number)[] Blocks = [('①', 20, 1), ('㉑', 15, 21), ('⑴', 20, 1), ('⒈', 20, 1), ('㈠', 10, 1), ('❶', 10, 1), ('⓵', 10, 1), ('⒜', 26, 1), ('ⓐ', 26, 1), ('Ⓐ', 26, 1)];

    /// <summary>What the character counts; 0 where it counts nothing.</summary>
    public static int Enclosed(char character)
    {
        // All blocks lie in between, and no Chinese character does.
        if (character is < '①' or > '㉟')
            return 0;
        foreach (var (first, count, number) in Blocks)
        {
            if (character >= first && character < first + count)
                return number + character - first;
        }

        return 0;
    }
}
