using System.Buffers;

namespace Rectification.Import.Text;

/// <summary>
/// One form for characters that notices write in several: digits and letters half-width, Chinese punctuation full-width. Everything that
/// recognises wording looks at folded characters; values are taken as written.
/// </summary>
internal static class CharFolding
{
    private static readonly char[] Table = MakeTable();

    /// <summary>Everything that cleaning changes, drops, or has to look at more closely.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(character => Table[character] != character || char.IsWhiteSpace(character) || IsInvisible(character)
                || character is '&' or '【' or '#' or '*' or '"')]);

    public static char Fold(char character) => Table[character];

    /// <summary>Characters without width that copying leaves behind; they carry no meaning anywhere.</summary>
    public static bool IsInvisible(char character) => character switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => true,
        _ => char.IsControl(character) && !char.IsWhiteSpace(character),
    };

    private static char[] MakeTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)i;
        for (var i = '！'; i <= '～'; i++)
            table[i] = (char)(i - '！' + '!');

        Stand("，", ",﹐､"); Stand("；", ";﹔"); Stand("：", ":﹕∶︰"); Stand("？", "?"); Stand("！", "!");
        Stand("（", "(﹙"); Stand("）", ")﹚"); Stand("。", "｡"); Stand(".", "﹒․"); Stand("、", "﹑");
        Stand("〔", "[［﹝"); Stand("〕", "]］﹞"); Stand("〈", "<＜﹤"); Stand("〉", ">＞﹥");
        Stand("·", "・•‧∙⋅●"); Stand("-", "－–—―‐‑−─"); Stand("“", "„‟〝「『"); Stand("”", "〞」』"); Stand("‘", "‛"); Stand("~", "～∼〜");
        Stand("〇", "○◯");
        // The full-width forms of the punctuation above were made ASCII by the loop; bring them back.
        foreach (var character in "，；：？！（）")
            table[character] = character;
        return table;

        void Stand(string form, string others)
        {
            foreach (var other in others)
                table[other] = form[0];
        }
    }
}
