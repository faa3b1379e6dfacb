using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>Tells writing that no sign can be found in: traditional characters, and pinyin in brackets behind the characters.</summary>
internal static class WritingSigns
{
    private const int FewestBrackets = 5;
    private const int LongestSyllable = 7;
    private const double Shown = 0.02;
    private const int LongestLook = 20_000;

    // Frequent characters whose simplified form is another one.
    private static readonly SearchValues<char> Traditional =
        SearchValues.Create("們這說會國學組織問題進開發員長實導認時過經門東單見義務處續農對關與為個來機動產業黨區縣鎮辦領責達標準執監檢審計財資費歲萬總無從後電話號碼書記錄點項");

    /// <summary>What a text lacks to be read, as terms of messages.</summary>
    public static IEnumerable<string> Find(CleanText text)
    {
        var words = text.Folded[..Math.Min(text.Length, LongestLook)];
        var traditional = 0;
        for (var at = words.IndexOfAny(Traditional); at >= 0; at = NextIn(words, at + 1))
            traditional++;
        List<string> found = [];
        if (traditional > words.Length * Shown)
            found.Add("simplified");
        if (Brackets(words) >= FewestBrackets)
            found.Add("noPinyin");
        return found;
    }

    private static int NextIn(ReadOnlySpan<char> words, int from)
        => words[from..].IndexOfAny(Traditional) is >= 0 and var hop ? from + hop : -1;

    // 关（guān）于（yú）
    private static int Brackets(ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var at = words.IndexOf('（'); at >= 0;)
        {
            var inside = words[(at + 1)..Math.Min(words.Length, at + 2 + LongestSyllable)];
            var close = inside.IndexOf('）');
            count += close > 0 && IsSyllable(inside[..close]) ? 1 : 0;
            var next = words[(at + 1)..].IndexOf('（');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }

    // Latin letters, one of them with a tone.
    private static bool IsSyllable(ReadOnlySpan<char> word)
    {
        var tone = false;
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterLower(character) && !(character is >= '\u00E0' and <= '\u01DC'))
                return false;
            tone |= character > '\u007F';
        }

        return tone;
    }
}
