using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Reads what has the shape of a label: a few Chinese characters, and something that encloses or closes them, whatever it is.
/// </summary>
internal static class LabelShape
{
    private const int ShortestName = 2;
    private const int LongestName = 10;
    private const string ChineseDigits = "一二三四五六七八九十";

    // These quote and name other things as well, so that only a colon or the end of the line makes a label; behind nothing else, what comes
    // back in “” or 『』 is a name, too.
    private const string LooseOpeners = "《“";
    private const string LooseClosers = "》”";

    // What stands behind a word in any sentence.
    private const string Punctuation = "，。、；：！？（）“”‘’《》【】〔〕〖〗〈〉-";

    /// <summary>Reads the label that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would start.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="opensLine">Whether nothing but a sign stands in front of it on its line; there, white space may close it.</param>
    /// <param name="name">Its words.</param>
    /// <param name="close">Where what closes it ends.</param>
    /// <returns>False where no label can start here.</returns>
    public static bool TryRead(CleanText text, int at, int end, bool opensLine, out TextRange name, out int close)
    {
        (name, close) = (default, at);
        var words = text.Folded[at..end];
        if (words.Length <= ShortestName)
            return false;
        if (Brackets.Openers.IndexOf(words[0], StringComparison.Ordinal) is >= 0 and var opener)
            return TryEnclosed(words, at, Brackets.Closers[opener], out name, out close);
        if (LooseOpeners.IndexOf(words[0], StringComparison.Ordinal) is >= 0 and var loose)
            return TryEnclosed(words, at, LooseClosers[loose], out name, out close)
                && (close == end || text.Folded[close - 1] == '：' || (opensLine && words[0] == '“'));
        var length = words[..Math.Min(words.Length, LongestName + 1)].IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        var closing = IsOneCharacter(words, opensLine) ? 1
            : length < ShortestName || !IsName(words[..length]) ? 0
            : LengthOfClose(text, at, end, length);
        if (closing == 0 && opensLine
                && (length = LengthToSpace(text, at, end, length < 0 ? Math.Min(words.Length - 1, LongestName) : length)) >= ShortestName
                && IsName(words[..length]))
            (name, close) = (new(at, at + length), at + length);
        else if (closing > 0)
            (name, close) = (new(at, at + length), at + length + closing);
        return !name.IsEmpty;
    }

    /// <summary>Whether words can be a name: no digits, no punctuation, no list word such as 一是, no topic such as 融资服务方面.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
        => words.Length is >= ShortestName and <= LongestName && !words.EndsWith("方面", StringComparison.Ordinal)
            && words.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0
            && !ChineseDigits.Contains(words[0], StringComparison.Ordinal);

    /// <summary>Whether a character is a sign that may stand in front of a name: ★ ※ ○.</summary>
    public static bool IsSign(char character) => NumberFormReader.IsSymbol(character) || character == '〇';

    // 答：… at the start of a line.
    private static bool IsOneCharacter(ReadOnlySpan<char> words, bool opensLine)
        => opensLine && words[1] == '：' && words[0] is >= '\u4e00' and <= '\u9fff'
            && !ChineseDigits.Contains(words[0], StringComparison.Ordinal);

    private static bool TryEnclosed(ReadOnlySpan<char> words, int at, char closer, out TextRange name, out int close)
    {
        (name, close) = (default, at);
        var length = words[..Math.Min(words.Length, LongestName + 2)].IndexOf(closer);
        if (length <= ShortestName || !IsName(words[1..length]))
            return false;
        name = new(at + 1, at + length);
        close = at + length + 1 + (length + 1 < words.Length && words[length + 1] == '：' ? 1 : 0);
        return true;
    }

    // How long what closes the name is; 0 where it is a word of a sentence.
    private static int LengthOfClose(CleanText text, int at, int end, int length)
    {
        var words = text.Folded[at..end];
        var behind = words[length..];
        return behind[0] switch
        {
            '：' => 1,
            '-' when behind is ['-', '-', ..] => 2,
            // 整改动作 - 换管: a single dash closes a name only with white space beside it.
            '-' => behind.Length > 1 && (text.SpaceBefore(at + length) || text.SpaceBefore(at + length + 1)) ? 1 : 0,
            '。' => IsClosedByStop(words, length) ? 1 : 0,
            var sign when char.IsLetter(sign) || char.IsNumber(sign) || Punctuation.Contains(sign, StringComparison.Ordinal) => 0,
            // →, ｜ or ……, and ～整改动作～ on a line of its own
            var sign => behind.IndexOfAnyExcept(sign) is > 0 and var signs ? signs
                : at > 0 && text.Folded[at - 1] == sign ? behind.Length
                : 0,
        };
    }

    // 办理状态。整改完毕。: a full stop for the colon, behind a name that announces how far something has come.
    private static bool IsClosedByStop(ReadOnlySpan<char> words, int stop)
        => stop + 1 < words.Length && (words.StartsWith("整改", StringComparison.Ordinal) || !Wording.OpensWithAction(words))
            && (LabelNames.Weigh(words[..stop], LabelKind.Status) > 0
                || (LabelReader.TryName(words[..stop], out var kind) && kind == LabelKind.Progress));

    // White space beside punctuation comes from the page. Most lines begin without any, which one look tells.
    private static int LengthToSpace(CleanText text, int at, int end, int longest)
    {
        if (text.ToRaw(at + longest) - text.ToRaw(at) == longest)
            return 0;
        for (var length = ShortestName; length <= longest; length++)
        {
            if (text.SpaceBefore(at + length)
                    && (char.IsLetterOrDigit(text.Folded[at + length]) || NumberFormReader.TryRead(text, at + length, end, out _)))
                return length;
        }

        return 0;
    }
}
